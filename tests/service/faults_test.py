#!/usr/bin/env python3
"""The service when things go wrong: killed, its disk full, beset by clients, fed nonsense."""
import concurrent.futures
import http.client
import json
import os
import pathlib
import random
import socket
import subprocess
import tempfile
import threading
import time
import unittest

import botocore.exceptions

from server import ROLE, Server, wait_for_job


def start_job(translate, bucket, **more):
    arguments = dict(
        InputDataConfig={"S3Uri": f"s3://{bucket}/in/", "ContentType": "text/plain"},
        OutputDataConfig={"S3Uri": f"s3://{bucket}/out/"}, DataAccessRoleArn=ROLE,
        SourceLanguageCode="en", TargetLanguageCodes=["es"])
    arguments.update(more)
    return translate.start_text_translation_job(**arguments)["JobId"]


class Killed(unittest.TestCase):
    DOCUMENTS = 300
    KILLS = 50

    def test_a_job_goes_on_after_every_kill(self):
        """kill -9 at 50 random moments: nothing twice, lost or half-written."""
        random.seed(11)
        server = Server("--engine", "identity", "-q")
        self.addCleanup(server.close)
        s3, translate = server.client("s3"), server.client("translate")
        s3.create_bucket(Bucket="kill")
        texts = {f"in/{i:03}/doc.txt": f"Document {i}.\n" * random.randrange(1, 400)
                 for i in range(self.DOCUMENTS)}
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            list(pool.map(lambda one: s3.put_object(Bucket="kill", Key=one[0], Body=one[1].encode()),
                          texts.items()))
        job_id = start_job(translate, "kill", TargetLanguageCodes=["es", "fr"])
        progress = []
        for _ in range(self.KILLS):
            time.sleep(random.uniform(0, 0.03))
            server.kill()
            server.start()
            job = translate.describe_text_translation_job(JobId=job_id)
            progress.append(
                job["TextTranslationJobProperties"]["JobDetails"]["TranslatedDocumentsCount"])
        self.assertEqual(progress, sorted(progress))  # what was done stays done
        job = wait_for_job(translate, job_id)
        self.assertEqual(job["JobStatus"], "COMPLETED")
        self.assertEqual(job["JobDetails"], {"InputDocumentsCount": self.DOCUMENTS,
                                             "TranslatedDocumentsCount": self.DOCUMENTS,
                                             "DocumentsWithErrorsCount": 0})
        prefix = job["OutputDataConfig"]["S3Uri"].split("/", 3)[3]
        objects = {}
        for page in s3.get_paginator("list_objects_v2").paginate(Bucket="kill", Prefix=prefix):
            for one in page["Contents"]:
                objects[one["Key"][len(prefix):]] = one["Size"]
        details = {name: json.load(s3.get_object(
            Bucket="kill", Key=f"{prefix}details/{name}.auxiliary-translation-details.json")["Body"])
            for name in ("es", "fr") if objects.pop(f"details/{name}.auxiliary-translation-details.json")}
        self.assertEqual(objects, {f"{key[3:6]}/{language}.doc.txt": len(text)
                                   for key, text in texts.items() for language in ("es", "fr")})
        self.assertEqual(len({one["sourceFile"] for one in details["es"]["details"]}), self.DOCUMENTS)
        # No file is left of what was cut off.
        server.kill()
        server.start()
        files = sum(path.is_file() for path in (server.folder / "data/objects").rglob("*"))
        self.assertEqual(files, self.DOCUMENTS * 3 + 2)

    def test_an_upload_that_was_answered_is_there(self):
        server = Server("--engine", "identity", "-q")
        self.addCleanup(server.close)
        s3 = server.client("s3", retries={"max_attempts": 0})
        s3.create_bucket(Bucket="kill")
        answered = []
        for _ in range(5):
            stop = threading.Timer(random.uniform(0.02, 0.1), server.process.kill)
            stop.start()
            try:
                while True:
                    key = str(len(answered))
                    s3.put_object(Bucket="kill", Key=key, Body=key.encode() * 100)
                    answered.append(key)
            except botocore.exceptions.BotoCoreError:
                pass
            server.kill()
            server.start()
        for key in answered:
            self.assertEqual(s3.get_object(Bucket="kill", Key=key)["Body"].read(),
                             key.encode() * 100)


class DiskFull(unittest.TestCase):
    def test_requests_fail_and_the_server_lives_on(self):
        folder = tempfile.mkdtemp(prefix="amts-full-")
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=6m", "none", folder],
                          capture_output=True).returncode != 0:
            self.skipTest("needs the right to mount")
        self.addCleanup(subprocess.run, ["umount", "-l", folder])
        server = Server("--engine", "identity", folder=folder)
        self.addCleanup(server.close)
        s3 = server.client("s3", retries={"max_attempts": 0})
        s3.create_bucket(Bucket="full")
        s3.put_object(Bucket="full", Key="kept", Body=b"x" * 1000)
        with self.assertRaises(botocore.exceptions.ClientError) as caught:
            for i in range(100):
                s3.put_object(Bucket="full", Key=str(i), Body=b"x" * 500_000)
        self.assertEqual(caught.exception.response["Error"]["Code"], "InternalError")
        self.assertEqual(len(s3.get_object(Bucket="full", Key="kept")["Body"].read()), 1000)
        for i in range(100):
            s3.delete_object(Bucket="full", Key=str(i))
        s3.put_object(Bucket="full", Key="again", Body=b"x" * 500_000)


class Beset(unittest.TestCase):
    def test_two_hundred_clients_at_once(self):
        """Answers or Throttling, nothing else; memory stays where it is."""
        server = Server("--engine", "identity", "--no-auth", "-q", "--max-waiting", "50",
                        "--request-threads", "4")
        self.addCleanup(server.close)
        body = json.dumps({"Text": "Some words. " * 50, "SourceLanguageCode": "en",
                           "TargetLanguageCode": "es"})
        fields = {"X-Amz-Target": "AWSShineFrontendService_20170701.TranslateText"}
        memory = lambda: int(next(line for line in open(f"/proc/{server.process.pid}/status")
                                  if line.startswith("VmRSS")).split()[1])
        counts = {}
        lock = threading.Lock()
        end = time.time() + 3

        def client():
            connection = http.client.HTTPConnection("127.0.0.1", server.port)
            while time.time() < end:
                connection.request("POST", "/", body, fields)
                answer = connection.getresponse()
                text = answer.read()
                kind = json.loads(text)["__type"] if answer.status != 200 else "ok"
                with lock:
                    counts[kind] = counts.get(kind, 0) + 1
        threads = [threading.Thread(target=client) for _ in range(200)]
        for thread in threads:
            thread.start()
        time.sleep(1)
        early = memory()
        for thread in threads:
            thread.join()
        self.assertLessEqual(set(counts), {"ok", "ThrottlingException"}, counts)
        self.assertGreater(counts["ok"], 200)
        self.assertLess(memory() - early, 30_000)  # KiB

    def test_nonsense_neither_crashes_nor_blocks(self):
        server = Server("--engine", "identity", "--no-auth")
        self.addCleanup(server.close)
        random.seed(5)
        target = b"X-Amz-Target: AWSShineFrontendService_20170701."
        good = (b"POST / HTTP/1.1\r\nHost: 127.0.0.1\r\n" + target + b"TranslateText\r\n"
                b"Content-Length: 69\r\n\r\n"
                b'{"Text":"Hi.","SourceLanguageCode":"en","TargetLanguageCode":"es"}   ')
        deep = b"[" * 200_000
        requests = [
            b"POST / HTTP/1.1\r\nHost: 127.0.0.1\r\n" + target + b"TranslateText\r\n"
            b"Content-Length: %d\r\n\r\n" % len(body) + body
            for body in (b"", b"{", b"[]", b"null", b"\xff\xfe", deep, b'{"Text":' + deep,
                         b'{"Text":"\\ud800","SourceLanguageCode":"en","TargetLanguageCode":"es"}',
                         b'{"Text":"\\u0000","SourceLanguageCode":"auto","TargetLanguageCode":"es"}')]
        requests += [b"POST / HTTP/1.1\r\nHost: 127.0.0.1\r\n" + target + b"../x\r\n\r\n",
                     b"GET /%00/%ff HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
                     b"PUT /amts-service/..%2f..%2fx HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                     b"Content-Length: 1\r\n\r\nx",
                     b"POST /amts-service?delete HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                     b"Content-Length: 60\r\n\r\n<!DOCTYPE a [<!ENTITY b SYSTEM '/etc/passwd'>]><Delete>&b;  "]
        for _ in range(150):
            broken = bytearray(good)
            for _ in range(random.randrange(1, 6)):
                broken[random.randrange(len(broken))] = random.randrange(256)
            requests.append(bytes(broken[:random.randrange(1, len(broken) + 1)]))
        for request in requests:
            with socket.create_connection(("127.0.0.1", server.port)) as client:
                client.sendall(request)
                client.shutdown(socket.SHUT_WR)
                client.settimeout(10)
                answer = client.recv(65536)
                self.assertTrue(answer == b"" or answer.startswith(b"HTTP/1.1 "), answer)
                self.assertNotIn(b"root:", answer)
                self.assertNotIn(b" 500 ", answer.split(b"\r\n")[0] + b" ", request[:300])
        with socket.create_connection(("127.0.0.1", server.port)) as client:
            client.sendall(good)
            self.assertIn(b"Hi.", client.recv(65536))

    def test_sigterm_finishes_what_has_begun(self):
        server = Server("--engine", "identity")
        self.addCleanup(server.close)
        s3 = server.client("s3")
        s3.create_bucket(Bucket="stop")
        job = None
        for i in range(20):
            s3.put_object(Bucket="stop", Key=f"in/{i}.txt", Body=b"Some words.\n\n" * 3000)
        translate = server.client("translate")
        job = start_job(translate, "stop")
        self.assertEqual(server.stop(), 0)
        server.start()
        ended = wait_for_job(translate, job)
        self.assertEqual((ended["JobStatus"], ended["JobDetails"]["TranslatedDocumentsCount"]),
                         ("COMPLETED", 20))


class Tls(unittest.TestCase):
    def test_https_with_a_certificate(self):
        folder = pathlib.Path(tempfile.mkdtemp(prefix="amts-tls-"))
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1",
                        "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1",
                        "-keyout", folder / "key.pem", "-out", folder / "cert.pem"],
                       check=True, capture_output=True)
        server = Server("--engine", "identity", "--tls-certificate", folder / "cert.pem",
                        "--tls-key", folder / "key.pem")
        self.addCleanup(server.close)
        import boto3
        options = dict(endpoint_url=server.url.replace("http:", "https:"), region_name="us-east-1",
                       aws_access_key_id=server.key_id, aws_secret_access_key=server.secret,
                       verify=str(folder / "cert.pem"))
        translate = boto3.client("translate", **options)
        self.assertEqual(translate.translate_text(
            Text="x", SourceLanguageCode="en", TargetLanguageCode="es")["TranslatedText"], "x")
        s3 = boto3.client("s3", **options)
        s3.create_bucket(Bucket="tls")
        s3.put_object(Bucket="tls", Key="k", Body=b"abc", ChecksumAlgorithm="CRC32")  # a trailer
        self.assertEqual(s3.get_object(Bucket="tls", Key="k")["Body"].read(), b"abc")


if __name__ == "__main__":
    unittest.main()
