#!/usr/bin/env python3
"""The console in a real Chromium: each flow once, as a person does it.

With AMTS_SCREENSHOTS=FOLDER it leaves pictures there, light, dark and 400 pixels wide.
"""
import os
import pathlib
import tempfile
import unittest

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.chrome.service import Service as Driver
from selenium.webdriver.support.ui import WebDriverWait

from server import Server

PAIRS = "en,zh,es\nThe loss goes down.,损失下降。,La pérdida disminuye.\n"
TERMS = "en,es\nmodel,modelo\n"
WAIT = 30


class Console(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = Server("--engine", "identity")
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="amts-console-"))
        for name, text in (("book.csv", PAIRS), ("words.csv", TERMS),
                           ("a.txt", "The loss goes down.\n"), ("b.md", "# A model\n")):
            (cls.folder / name).write_text(text)
        options = webdriver.ChromeOptions()
        for flag in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                     "--window-size=1280,900"):
            options.add_argument(flag)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        options.add_experimental_option(
            "prefs", {"download.default_directory": str(cls.folder / "downloads")})
        cls.browser = webdriver.Chrome(service=Driver("/usr/bin/chromedriver"), options=options)

    @classmethod
    def tearDownClass(cls):
        cls.browser.quit()
        cls.server.close()

    def wait(self, what, condition):
        return WebDriverWait(self.browser, WAIT, 0.1).until(lambda _: condition(), what)

    def find(self, selector):
        return self.wait(selector, lambda: next(
            (one for one in self.browser.find_elements(By.CSS_SELECTOR, selector)
             if one.is_displayed() or one.get_attribute("type") == "file"), None))

    def press(self, text):
        """A button or link by its words."""
        path = f"//*[self::button or self::a][normalize-space()='{text}']"
        self.wait(text, lambda: next((one for one in self.browser.find_elements(By.XPATH, path)
                                      if one.is_displayed() and one.is_enabled()), None)).click()

    def see(self, text):
        self.wait(f"“{text}” on the page", lambda: text in self.browser.find_element(
            By.TAG_NAME, "main").text)

    def go(self, hash):
        self.browser.execute_script("location.hash = arguments[0]", hash)

    def field(self, label):
        return self.browser.find_element(By.XPATH, f"//*[@id=//label[normalize-space()='{label}']/@for]")

    def shot(self, name):
        folder = os.environ.get("AMTS_SCREENSHOTS")
        if not folder:
            return
        for scheme in ("light", "dark"):
            for width in (1280, 400):
                self.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {
                    "features": [{"name": "prefers-color-scheme", "value": scheme}]})
                self.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
                    "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False})
                self.browser.save_screenshot(f"{folder}/{name}-{scheme}-{width}.png")
        self.browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})

    def check_width(self, hash):
        """At 400 pixels nothing is cut off to the side."""
        self.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": 400, "height": 900, "deviceScaleFactor": 1, "mobile": False})
        width = self.browser.execute_script("return document.documentElement.scrollWidth")
        self.browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
        self.assertLessEqual(width, 400, hash)

    def test_all_flows(self):
        browser = self.browser
        browser.get(self.server.url + "/console")
        # Keys: wrong ones are refused, right ones stay in memory only.
        self.find("input[type=text]").send_keys(self.server.key_id)
        secret = self.find("input[type=password]")
        secret.send_keys("x" * 40, Keys.ENTER)
        self.wait("a refusal", lambda: "signature" in browser.find_element(By.ID, "notice").text)
        self.shot("sign-in")
        secret.clear()
        secret.send_keys(self.server.secret, Keys.ENTER)
        self.see("Translate")
        self.assertNotIn(self.server.secret, browser.execute_script(
            "return JSON.stringify([localStorage, sessionStorage, document.cookie])"))

        # Parallel data: created by upload, shown with its counts.
        self.press("Parallel data")
        self.see("No parallel data yet")
        self.press("Create parallel data")
        self.find("input[type=file]").send_keys(str(self.folder / "book.csv"))
        self.assertEqual(self.field("Name").get_attribute("value"), "book")
        self.press("Create")
        self.see("Active")
        self.see("en → zh, es")
        self.shot("parallel-data")
        self.press("Download")
        self.wait("the download", lambda: (self.folder / "downloads/book.csv").exists())
        self.assertEqual((self.folder / "downloads/book.csv").read_text(), PAIRS)

        # Terminology.
        self.press("Terminology")
        self.press("Create terminology")
        self.find("input[type=file]").send_keys(str(self.folder / "words.csv"))
        self.press("Create")
        self.see("en → es")
        self.shot("terminology")

        # The translate box: what shaped the translation is shown.
        self.press("Translate")
        self.see("Detect language")
        self.field("From").send_keys("English (en)")
        self.field("To").send_keys("Spanish (es)")
        for name in ("book", "words"):
            browser.find_element(By.XPATH, f"//label[normalize-space()='{name}']/input").click()
        self.field("Text").send_keys("The loss goes down. A model.")
        self.see("La pérdida disminuye. A modelo.")
        self.see("100% The loss goes down. → La pérdida disminuye.")
        self.see("model → modelo")
        self.shot("translate")
        self.check_width("translate")

        # A job: files, two languages, progress, results, side by side.
        self.press("Jobs")
        self.see("No jobs yet")
        self.press("New job")
        self.see("Drop documents here")
        self.find("input[type=file]").send_keys(f"{self.folder / 'a.txt'}\n{self.folder / 'b.md'}")
        self.field("Name (may be empty)").send_keys("nightly")
        for code in ("es", "zh", "book"):
            browser.find_element(By.XPATH, f"//label[normalize-space()='{code}']/input").click()
        self.shot("new-job")
        self.press("Start")
        self.see("Completed")
        self.see("2 of 2")
        self.shot("job")
        self.check_width("job")
        self.press("Compare")
        self.see("La pérdida disminuye.")
        self.shot("compare")
        self.press("Jobs")
        self.see("nightly")
        self.shot("jobs")

        # What is deleted is gone.
        self.press("Parallel data")
        self.press("Delete")
        browser.switch_to.alert.accept()
        self.see("No parallel data yet")
        # By keyboard: the first stop is the way past the menu.
        browser.find_element(By.TAG_NAME, "body").send_keys(Keys.TAB)
        self.press("Sign out")
        self.see("Access key id")
        errors = [one for one in browser.get_log("browser") if one["level"] == "SEVERE"
                  and "403" not in one["message"]]
        self.assertEqual(errors, [])


if __name__ == "__main__":
    unittest.main()
