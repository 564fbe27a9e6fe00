#!/usr/bin/env python3
"""The service as its users meet it: boto3 and the AWS CLI of Debian, unchanged but for the endpoint."""
import base64
import concurrent.futures
import datetime
import filecmp
import io
import json
import os
import pathlib
import random
import subprocess
import tempfile
import unittest
import urllib.error
import urllib.request

import botocore.exceptions

from server import ROLE, Server, wait_for_job, wait_for_parallel_data

PAIRS = ("en,zh,es\n"
         "The loss goes down.,损失下降。,La pérdida disminuye.\n"
         "A model learns.,模型在学习。,Un modelo aprende.\n"
         + "x" * 1001 + ",too long,demasiado largo\n")
DOCUMENT = "The loss goes down.\n\nSomething else.\n"


class Service(unittest.TestCase):
    """Tests that share one server whose engine gives the source back."""

    @classmethod
    def setUpClass(cls):
        cls.server = Server("--engine", "identity")
        cls.s3 = cls.server.client("s3")
        cls.translate = cls.server.client("translate")

    @classmethod
    def tearDownClass(cls):
        cls.server.close()

    def bucket(self):
        name = self._testMethodName.replace("_", "-").lower()[:60]
        self.s3.create_bucket(Bucket=name)
        return name

    def put(self, bucket, **objects):
        for key, text in objects.items():
            self.s3.put_object(Bucket=bucket, Key=key, Body=text.encode())

    def create_parallel_data(self, name, bucket, key="pairs.csv", form="CSV"):
        answer = self.translate.create_parallel_data(
            Name=name, ParallelDataConfig={"S3Uri": f"s3://{bucket}/{key}", "Format": form})
        self.assertEqual(answer["Status"], "CREATING")
        return wait_for_parallel_data(self.translate, name)

    def error_code(self, call, **arguments):
        with self.assertRaises(botocore.exceptions.ClientError) as caught:
            call(**arguments)
        return caught.exception.response["Error"]["Code"]


class WholeFlow(Service):
    def test_bucket_upload_parallel_data_job_download(self):
        """What the users of Amazon Translate do, with the CLI, from beginning to end."""
        aws = self.server.aws
        folder = pathlib.Path(tempfile.mkdtemp())
        (folder / "in/sub").mkdir(parents=True)
        (folder / "in/a.txt").write_text(DOCUMENT)
        (folder / "in/sub/b.md").write_text("# A model learns.\n\nUse `code`.\n")
        (folder / "in/c.html").write_text("<p>The loss goes down.</p>\n")
        (folder / "pairs.csv").write_text(PAIRS)
        aws("s3", "mb", "s3://whole-flow")
        aws("s3", "cp", "--recursive", folder / "in", "s3://whole-flow/in/")
        aws("s3", "cp", folder / "pairs.csv", "s3://whole-flow/pairs.csv")
        aws("translate", "create-parallel-data", "--name", "book", "--parallel-data-config",
            "S3Uri=s3://whole-flow/pairs.csv,Format=CSV", "--client-token", "t1")
        found = wait_for_parallel_data(self.translate, "book")
        self.assertEqual(found["Status"], "ACTIVE", found)
        job = aws("translate", "start-text-translation-job", "--job-name", "nightly",
                  "--input-data-config", "S3Uri=s3://whole-flow/in/,ContentType=text/plain",
                  "--output-data-config", "S3Uri=s3://whole-flow/out/",
                  "--data-access-role-arn", ROLE, "--source-language-code", "en",
                  "--target-language-codes", "zh", "es", "--parallel-data-names", "book",
                  "--client-token", "t2")
        ended = wait_for_job(self.translate, job["JobId"])
        self.assertEqual(ended["JobStatus"], "COMPLETED", ended)
        self.assertEqual(ended["JobDetails"], {"InputDocumentsCount": 3,
                                               "TranslatedDocumentsCount": 3,
                                               "DocumentsWithErrorsCount": 0})
        self.assertLess(ended["SubmittedTime"], ended["EndTime"])
        out = f"000000000000-TranslateText-{job['JobId']}"
        self.assertEqual(ended["OutputDataConfig"]["S3Uri"], f"s3://whole-flow/out/{out}/")
        aws("s3", "sync", "s3://whole-flow/out/", folder / "out")
        files = {str(f.relative_to(folder / "out" / out)): f.read_text()
                 for f in (folder / "out" / out).rglob("*") if f.is_file()}
        details = {name: json.loads(files.pop(f"details/{name}.auxiliary-translation-details.json"))
                   for name in ("zh", "es")}
        self.assertEqual(files, {
            "zh.a.txt": "损失下降。\n\nSomething else.\n",
            "es.a.txt": "La pérdida disminuye.\n\nSomething else.\n",
            "sub/zh.b.md": "# 模型在学习。\n\nUse `code`.\n",
            "sub/es.b.md": "# Un modelo aprende.\n\nUse `code`.\n",
            "zh.c.html": "<p>损失下降。</p>\n",
            "es.c.html": "<p>La pérdida disminuye.</p>\n"})
        self.assertEqual(details["es"]["documentCountWithCustomerError"], "0")
        self.assertEqual({one["sourceFile"]: one["targetFile"] for one in details["es"]["details"]},
                         {"a.txt": "es.a.txt", "c.html": "es.c.html", "sub/b.md": "sub/es.b.md"})

    def test_the_two_calls_of_the_system_before(self):
        bucket = self.bucket()
        self.put(bucket, **{"in/a.txt": DOCUMENT, "pairs.csv": PAIRS})
        self.create_parallel_data("two-calls", bucket)
        job = self.translate.start_text_translation_job(
            JobName="d2l", InputDataConfig={"S3Uri": f"s3://{bucket}/in",
                                            "ContentType": "text/plain"},
            OutputDataConfig={"S3Uri": f"s3://{bucket}/out"}, DataAccessRoleArn=ROLE,
            SourceLanguageCode="en", TargetLanguageCodes=["zh"], ParallelDataNames=["two-calls"])
        self.assertEqual(job["JobStatus"], "SUBMITTED")
        self.assertEqual(wait_for_job(self.translate, job["JobId"])["JobStatus"], "COMPLETED")
        answer = self.translate.translate_text(
            Text="Hello, world.", TerminologyNames=[], SourceLanguageCode="en",
            TargetLanguageCode="zh")
        self.assertEqual(answer["TranslatedText"], "Hello, world.")
        self.assertEqual((answer["SourceLanguageCode"], answer["TargetLanguageCode"]), ("en", "zh"))


class ParallelData(Service):
    def test_from_creation_to_deletion(self):
        bucket = self.bucket()
        self.put(bucket, **{"pairs.csv": PAIRS, "new/pairs.tsv": "en\tfr\nOne.\tUn.\n",
                            "broken.csv": "no languages here\n"})
        found = self.create_parallel_data("life", bucket)
        self.assertEqual(found["Status"], "ACTIVE", found)
        self.assertEqual((found["SourceLanguageCode"], found["TargetLanguageCodes"]),
                         ("en", ["zh", "es"]))
        self.assertEqual((found["ImportedRecordCount"], found["SkippedRecordCount"],
                          found["FailedRecordCount"]), (2, 1, 0))
        self.assertEqual(found["ImportedDataSize"], len(PAIRS.encode()))
        got = self.translate.get_parallel_data(Name="life")
        self.assertEqual(urllib.request.urlopen(got["DataLocation"]["Location"]).read().decode(),
                         PAIRS)
        notes = json.load(urllib.request.urlopen(got["AuxiliaryDataLocation"]["Location"]))
        self.assertEqual(notes["skipped"], 1)
        # An update that fails leaves what was there.
        self.translate.update_parallel_data(
            Name="life", ParallelDataConfig={"S3Uri": f"s3://{bucket}/broken.csv", "Format": "CSV"})
        found = wait_for_parallel_data(self.translate, "life")
        self.assertEqual((found["Status"], found["LatestUpdateAttemptStatus"]), ("ACTIVE", "FAILED"))
        self.assertEqual(found["TargetLanguageCodes"], ["zh", "es"])
        # One that succeeds replaces it; the file is found in its folder.
        self.translate.update_parallel_data(
            Name="life", Description="newer",
            ParallelDataConfig={"S3Uri": f"s3://{bucket}/new/", "Format": "TSV"})
        found = wait_for_parallel_data(self.translate, "life")
        self.assertEqual((found["LatestUpdateAttemptStatus"], found["TargetLanguageCodes"],
                          found["Description"]), ("ACTIVE", ["fr"], "newer"))
        self.assertNotIn("Message", found)
        self.assertEqual(self.error_code(
            self.translate.create_parallel_data, Name="life",
            ParallelDataConfig={"S3Uri": f"s3://{bucket}/pairs.csv", "Format": "CSV"}),
            "ConflictException")
        self.assertEqual(self.translate.delete_parallel_data(Name="life")["Status"], "DELETING")
        self.assertEqual(self.error_code(self.translate.get_parallel_data, Name="life"),
                         "ResourceNotFoundException")

    def test_failures_say_why(self):
        bucket = self.bucket()
        self.put(bucket, **{"broken.tmx": "<tmx>"})
        found = self.create_parallel_data("missing", bucket, "nothing.csv")
        self.assertEqual((found["Status"], found["Message"]),
                         ("FAILED", "There is no object at the S3Uri"))
        found = self.create_parallel_data("malformed", bucket, "broken.tmx", "TMX")
        self.assertEqual(found["Status"], "FAILED")
        found = self.create_parallel_data("nobucket", "there-is-no-such-bucket")
        self.assertEqual(found["Message"], "The specified bucket does not exist")

    def test_in_real_time_and_at_once_after_an_update(self):
        bucket = self.bucket()
        self.put(bucket, **{"pairs.csv": "en,es\nHello.,Hola.\n"})
        self.create_parallel_data("realtime", bucket)

        def text():
            return self.server.aws_json("TranslateText", {
                "Text": "Hello.", "SourceLanguageCode": "en", "TargetLanguageCode": "es",
                "ParallelDataNames": ["realtime"]})["TranslatedText"]
        self.assertEqual(text(), "Hola.")
        self.put(bucket, **{"pairs.csv": "en,es\nHello.,Buenas.\n"})
        self.translate.update_parallel_data(
            Name="realtime", ParallelDataConfig={"S3Uri": f"s3://{bucket}/pairs.csv", "Format": "CSV"})
        wait_for_parallel_data(self.translate, "realtime")
        self.assertEqual(text(), "Buenas.")

    def test_a_client_token_counts_once(self):
        bucket = self.bucket()
        self.put(bucket, **{"pairs.csv": PAIRS})
        config = {"S3Uri": f"s3://{bucket}/pairs.csv", "Format": "CSV"}
        first = self.translate.create_parallel_data(Name="token", ParallelDataConfig=config,
                                                    ClientToken="same")
        again = self.translate.create_parallel_data(Name="token", ParallelDataConfig=config,
                                                    ClientToken="same")
        self.assertEqual((first["Name"], first["Status"]), (again["Name"], again["Status"]))
        self.assertEqual(self.error_code(
            self.translate.create_parallel_data, Name="other", ParallelDataConfig=config,
            ClientToken="same"), "ConflictException")


class Terminology(Service):
    CSV = b"en,es,fr\nred,rojo,rouge\nblue,azul,bleu\n"

    def import_terms(self, name, **more):
        return self.translate.import_terminology(
            Name=name, MergeStrategy="OVERWRITE", TerminologyData={"File": self.CSV, "Format": "CSV"},
            **more)["TerminologyProperties"]

    def test_import_use_download_delete(self):
        found = self.import_terms("colours", Description="of paint")
        self.assertEqual((found["TermCount"], found["SourceLanguageCode"],
                          found["TargetLanguageCodes"], found["SizeBytes"]),
                         (2, "en", ["es", "fr"], len(self.CSV)))
        answer = self.translate.translate_text(
            Text="A red house.", TerminologyNames=["colours"], SourceLanguageCode="en",
            TargetLanguageCode="es")
        self.assertEqual(answer["TranslatedText"], "A rojo house.")
        self.assertEqual(answer["AppliedTerminologies"], [
            {"Name": "colours", "Terms": [{"SourceText": "red", "TargetText": "rojo"}]}])
        got = self.translate.get_terminology(Name="colours", TerminologyDataFormat="CSV")
        self.assertEqual(
            urllib.request.urlopen(got["TerminologyDataLocation"]["Location"]).read(), self.CSV)
        tsv = self.translate.get_terminology(Name="colours", TerminologyDataFormat="TSV")
        self.assertEqual(
            urllib.request.urlopen(tsv["TerminologyDataLocation"]["Location"]).read(),
            self.CSV.replace(b",", b"\t"))
        self.translate.delete_terminology(Name="colours")
        self.assertEqual(self.error_code(
            self.translate.translate_text, Text="red", TerminologyNames=["colours"],
            SourceLanguageCode="en", TargetLanguageCode="es"), "ResourceNotFoundException")

    def test_lists_in_pages_and_botocores_paginator(self):
        names = [f"list-{i}" for i in range(7)]
        for name in names:
            self.import_terms(name)
        pages = self.translate.get_paginator("list_terminologies").paginate(
            PaginationConfig={"PageSize": 3})
        found = [one["Name"] for page in pages for one in page["TerminologyPropertiesList"]]
        self.assertEqual([name for name in found if name.startswith("list-")], names)
        self.assertEqual(self.error_code(self.translate.list_terminologies, NextToken="odd"),
                         "InvalidParameterValueException")

    def test_tags(self):
        arn = self.import_terms("tagged", Tags=[{"Key": "a", "Value": "1"}])["Arn"]
        self.assertEqual(arn, "arn:aws:translate:us-east-1:000000000000:terminology/tagged/LATEST")
        self.translate.tag_resource(ResourceArn=arn, Tags=[{"Key": "b", "Value": "2"}])
        self.translate.untag_resource(ResourceArn=arn, TagKeys=["a"])
        self.assertEqual(self.translate.list_tags_for_resource(ResourceArn=arn)["Tags"],
                         [{"Key": "b", "Value": "2"}])
        many = [{"Key": str(i), "Value": ""} for i in range(51)]
        self.assertEqual(self.error_code(self.translate.tag_resource, ResourceArn=arn, Tags=many),
                         "TooManyTagsException")
        self.assertEqual(len(self.translate.list_tags_for_resource(ResourceArn=arn)["Tags"]), 1)
        self.assertEqual(self.error_code(self.translate.list_tags_for_resource,
                                         ResourceArn=arn.replace("tagged", "missing")),
                         "ResourceNotFoundException")

    def test_malformed_files_say_why(self):
        for file in (b"", b"no languages", b"en\nred\n", b"\xff\xfe\x00"):
            with self.assertRaises(self.translate.exceptions.InvalidParameterValueException):
                self.translate.import_terminology(
                    Name="bad", MergeStrategy="OVERWRITE",
                    TerminologyData={"File": file, "Format": "CSV"})


class Text(Service):
    def test_language_detection(self):
        answer = self.translate.translate_text(
            Text="Les modèles apprennent à partir de données, et la perte diminue lentement.",
            SourceLanguageCode="auto", TargetLanguageCode="en")
        self.assertEqual(answer["SourceLanguageCode"], "fr")
        with self.assertRaises(
                self.translate.exceptions.DetectedLanguageLowConfidenceException) as caught:
            self.translate.translate_text(Text="ok 12", SourceLanguageCode="auto",
                                          TargetLanguageCode="es")
        self.assertEqual(len(caught.exception.response["DetectedLanguageCode"]), 2)

    def test_lines_stay_and_settings_are_passed_by(self):
        text = "One line.\nAnother line.\n\n  Indented.\n"
        answer = self.translate.translate_text(
            Text=text, SourceLanguageCode="en", TargetLanguageCode="es",
            Settings={"Formality": "FORMAL", "Profanity": "MASK"})
        self.assertEqual(answer["TranslatedText"], text)
        self.assertNotIn("AppliedSettings", answer)

    def test_limits(self):
        # Debian's botocore knows Amazon's older limit of 5,000 and holds it itself.
        client = self.server.client("translate", parameter_validation=False)
        arguments = dict(SourceLanguageCode="en", TargetLanguageCode="es")
        self.assertEqual(len(client.translate_text(Text="é" * 5000, **arguments)["TranslatedText"]),
                         5000)
        self.assertEqual(self.error_code(client.translate_text, Text="é" * 5001, **arguments),
                         "TextSizeLimitExceededException")
        self.assertEqual(self.error_code(client.translate_text, Text="", **arguments),
                         "ValidationException")

    def test_languages_have_names(self):
        languages = self.translate.list_languages(DisplayLanguageCode="es", MaxResults=500)
        names = {one["LanguageCode"]: one["LanguageName"] for one in languages["Languages"]}
        self.assertEqual((names["zh-TW"], names["en"]), ("chino (tradicional)", "inglés"))

    def test_documents(self):
        html = b"<p>Hello, <b>red</b> world.</p>"
        answer = self.server.aws_json("TranslateDocument", {
            "Document": {"Content": base64.b64encode(html).decode(),
                         "ContentType": "text/html"},
            "SourceLanguageCode": "en", "TargetLanguageCode": "es"})
        self.assertEqual(base64.b64decode(answer["TranslatedDocument"]["Content"]),
                         html)


class Jobs(Service):
    def start(self, bucket, **more):
        arguments = dict(
            InputDataConfig={"S3Uri": f"s3://{bucket}/in/", "ContentType": "text/plain"},
            OutputDataConfig={"S3Uri": f"s3://{bucket}/out/"}, DataAccessRoleArn=ROLE,
            SourceLanguageCode="en", TargetLanguageCodes=["es"])
        arguments.update(more)
        return self.translate.start_text_translation_job(**arguments)["JobId"]

    def test_a_bad_document_fails_alone(self):
        bucket = self.bucket()
        self.put(bucket, **{"in/good.txt": "Good.\n", "in/book.ipynb": "{not json"})
        self.s3.put_object(Bucket=bucket, Key="in/latin1.txt", Body=b"caf\xe9")
        job = wait_for_job(self.translate, self.start(bucket))
        self.assertEqual(job["JobStatus"], "COMPLETED_WITH_ERROR")
        self.assertEqual((job["JobDetails"]["TranslatedDocumentsCount"],
                          job["JobDetails"]["DocumentsWithErrorsCount"]), (1, 2))
        out = job["OutputDataConfig"]["S3Uri"].split("/", 3)[3]
        keys = [one["Key"][len(out):]
                for one in self.s3.list_objects_v2(Bucket=bucket, Prefix=out)["Contents"]]
        self.assertEqual(keys, ["details/es.auxiliary-translation-details.json", "es.good.txt"])
        details = json.load(self.s3.get_object(Bucket=bucket, Key=out + keys[0])["Body"])
        self.assertEqual(details["documentCountWithCustomerError"], "2")
        errors = [one["auxiliaryData"]["error"]["errorMessage"] for one in details["details"]
                  if "error" in one["auxiliaryData"]]
        self.assertIn("The document is not in UTF-8", errors)

    def test_jobs_that_cannot_begin(self):
        bucket = self.bucket()
        job = wait_for_job(self.translate, self.start(bucket))
        self.assertEqual((job["JobStatus"], job["Message"]),
                         ("FAILED", "There are no documents at the input S3Uri"))
        for code, more in (("ResourceNotFoundException", {"ParallelDataNames": ["missing"]}),
                           ("ResourceNotFoundException", {"TerminologyNames": ["missing"]}),
                           ("InvalidRequestException", {"TargetLanguageCodes": ["es", "es"]}),
                           ("ValidationException", {"TargetLanguageCodes": ["spanish"]}),
                           ("InvalidRequestException", {"InputDataConfig": {
                               "S3Uri": "s3://some-bucket/", "ContentType": "image/png"}})):
            self.assertEqual(self.error_code(self.start, bucket=bucket, **more), code, more)

    def test_lists_filters_and_stopping(self):
        bucket = self.bucket()
        self.put(bucket, **{f"in/{i}.txt": "Text.\n" for i in range(3)})
        before = datetime.datetime.now(datetime.timezone.utc)
        ids = [self.start(bucket, JobName=f"name-{i % 2}") for i in range(5)]
        for one in ids:
            wait_for_job(self.translate, one)
        listing = self.translate.list_text_translation_jobs

        def listed(**more):
            found, token = [], {}
            while True:
                page = listing(MaxResults=2, **token, **more)
                found += [job["JobId"] for job in page["TextTranslationJobPropertiesList"]]
                if "NextToken" not in page:
                    return found
                token = {"NextToken": page["NextToken"]}
        self.assertEqual(listed(Filter={"JobName": "name-1"}), [ids[3], ids[1]])
        self.assertEqual(listed(Filter={"SubmittedAfterTime": before})[-5:], ids)
        self.assertEqual(listed()[:5], ids[::-1])
        self.assertEqual(self.error_code(
            listing, Filter={"JobName": "a", "JobStatus": "FAILED"}), "InvalidFilterException")
        stopped = self.translate.stop_text_translation_job(JobId=ids[0])
        self.assertEqual(stopped["JobStatus"], "COMPLETED")  # it had ended
        self.assertEqual(self.error_code(self.translate.stop_text_translation_job, JobId="none"),
                         "ResourceNotFoundException")

    def test_stopping_a_long_job(self):
        bucket = self.bucket()
        for i in range(40):
            self.put(bucket, **{f"in/{i}.txt": "A sentence of some words. \n\n" * 2000})
        job = self.start(bucket, TargetLanguageCodes=["es", "fr", "de", "it", "pt"])
        self.assertEqual(self.translate.stop_text_translation_job(JobId=job)["JobStatus"],
                         "STOP_REQUESTED")
        ended = wait_for_job(self.translate, job)
        self.assertEqual(ended["JobStatus"], "STOPPED")
        self.assertLess(ended["JobDetails"]["TranslatedDocumentsCount"], 40)


class S3(Service):
    def test_the_clis_commands(self):
        aws = self.server.aws
        folder = pathlib.Path(tempfile.mkdtemp())
        names = ["a.txt", "b+c d&é.txt", "sub/c.txt", "sub/deep/d.txt", "empty"]
        for name in names:
            (folder / "in" / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / "in" / name).write_text("" if name == "empty" else name)
        aws("s3", "mb", "s3://cli")
        aws("s3", "cp", "--recursive", folder / "in", "s3://cli/in/")
        self.assertIn("PRE sub/", aws("s3", "ls", "s3://cli/in/"))
        aws("s3", "sync", "s3://cli/in/", folder / "back")
        for name in names:
            self.assertTrue(filecmp.cmp(folder / "in" / name, folder / "back" / name, False), name)
        self.assertEqual(aws("s3", "sync", folder / "in", "s3://cli/in/"), "")  # nothing to do
        aws("s3", "mv", "s3://cli/in/a.txt", "s3://cli/moved/a.txt")
        aws("s3", "rm", "--recursive", "s3://cli/in/sub")
        listed = [line.split(None, 3)[3] for line in
                  aws("s3", "ls", "--recursive", "s3://cli").splitlines()]
        self.assertEqual(listed, ["in/b+c d&é.txt", "in/empty", "moved/a.txt"])
        self.assertIn("BucketNotEmpty", aws("s3", "rb", "s3://cli", check=False))
        aws("s3", "rb", "--force", "s3://cli")
        self.assertNotIn("cli", [one["Name"] for one in self.s3.list_buckets()["Buckets"]])

    def test_boto3s_transfer_manager(self):
        bucket = self.bucket()
        content = random.Random(1).randbytes(20 << 20)
        self.s3.upload_fileobj(io.BytesIO(content), bucket, "big",
                               ExtraArgs={"Metadata": {"a": "b"}, "ContentType": "x/y"})
        head = self.s3.head_object(Bucket=bucket, Key="big")
        self.assertEqual((head["ContentLength"], head["Metadata"], head["ContentType"]),
                         (len(content), {"a": "b"}, "x/y"))
        self.assertTrue(head["ETag"].endswith('-3"'))
        got = io.BytesIO()
        self.s3.download_fileobj(bucket, "big", got)
        self.assertEqual(got.getvalue(), content)
        self.s3.copy({"Bucket": bucket, "Key": "big"}, bucket, "copy")
        self.assertEqual(self.s3.get_object(Bucket=bucket, Key="copy", Range="bytes=5-9")["Body"]
                         .read(), content[5:10])
        self.s3.get_waiter("object_exists").wait(Bucket=bucket, Key="copy")

    def test_ranges_conditions_and_presigned_addresses(self):
        bucket = self.bucket()
        etag = self.s3.put_object(Bucket=bucket, Key="k", Body=b"0123456789")["ETag"]

        def get(**more):
            answer = self.s3.get_object(Bucket=bucket, Key="k", **more)
            return answer["Body"].read()
        self.assertEqual(get(Range="bytes=2-"), b"23456789")
        self.assertEqual(get(Range="bytes=-3"), b"789")
        self.assertEqual(self.error_code(get, Range="bytes=10-"), "InvalidRange")
        self.assertEqual(get(IfMatch=etag), b"0123456789")
        self.assertEqual(self.error_code(get, IfMatch='"x"'), "PreconditionFailed")
        self.assertEqual(self.error_code(get, IfNoneMatch=etag), "304")
        signer = self.server.client("s3", signature_version="s3v4")
        read = signer.generate_presigned_url("get_object", {"Bucket": bucket, "Key": "k"})
        self.assertEqual(urllib.request.urlopen(read).read(), b"0123456789")
        write = signer.generate_presigned_url("put_object", {"Bucket": bucket, "Key": "new key"})
        urllib.request.urlopen(urllib.request.Request(write, b"new", method="PUT"))
        self.assertEqual(self.s3.get_object(Bucket=bucket, Key="new key")["Body"].read(), b"new")
        with self.assertRaises(urllib.error.HTTPError) as caught:
            urllib.request.urlopen(read.replace("Expires=3600", "Expires=3601"))
        self.assertEqual(caught.exception.code, 403)

    def test_checksums_are_held(self):
        bucket = self.bucket()
        self.assertEqual(self.error_code(
            self.s3.put_object, Bucket=bucket, Key="k", Body=b"abc",
            ContentMD5="AAAAAAAAAAAAAAAAAAAAAA=="), "BadDigest")
        for kind in ("CRC32", "SHA1", "SHA256"):
            self.s3.put_object(Bucket=bucket, Key=kind, Body=b"abc", ChecksumAlgorithm=kind)
        self.assertEqual(self.error_code(self.s3.put_object, Bucket=bucket, Key="k", Body=b"abc",
                                         ChecksumCRC32="AAAAAA=="), "BadDigest")
        self.assertEqual(self.error_code(self.s3.get_object, Bucket=bucket, Key="k"), "NoSuchKey")

    def test_what_is_not_here_says_so(self):
        bucket = self.bucket()
        self.assertEqual(self.error_code(self.s3.get_bucket_policy, Bucket=bucket), "NotImplemented")
        self.assertEqual(self.error_code(self.s3.get_object, Bucket="no-such-bucket", Key="k"),
                         "NoSuchBucket")
        self.assertEqual(self.error_code(self.s3.create_bucket, Bucket="console"),
                         "InvalidBucketName")

    def test_pages_of_lists(self):
        bucket = self.bucket()
        keys = sorted(f"{i % 3}/{i}" for i in range(25))
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            list(pool.map(lambda key: self.s3.put_object(Bucket=bucket, Key=key, Body=b""), keys))
        pages = self.s3.get_paginator("list_objects_v2").paginate(
            Bucket=bucket, PaginationConfig={"PageSize": 7})
        self.assertEqual([one["Key"] for page in pages for one in page["Contents"]], keys)
        folders = self.s3.list_objects_v2(Bucket=bucket, Delimiter="/")["CommonPrefixes"]
        self.assertEqual([one["Prefix"] for one in folders], ["0/", "1/", "2/"])
        deleted = self.s3.delete_objects(Bucket=bucket,
                                         Delete={"Objects": [{"Key": key} for key in keys]})
        self.assertEqual(len(deleted["Deleted"]), 25)


class Door(Service):
    """Who comes in."""

    def test_wrong_keys(self):
        wrong = self.server.client("translate", secret="x" * 40)
        self.assertEqual(self.error_code(wrong.list_languages), "InvalidSignatureException")
        unknown = self.server.client("translate", key_id="AKIDUNKNOWN")
        self.assertEqual(self.error_code(unknown.list_languages), "UnrecognizedClientException")
        self.assertEqual(self.error_code(self.server.client("s3", secret="x" * 40).list_buckets),
                         "SignatureDoesNotMatch")
        self.assertEqual(self.error_code(
            self.server.client("s3", key_id="AKIDUNKNOWN").list_buckets), "InvalidAccessKeyId")
        for path in ("/", "/bucket/key", "/amts-service"):
            with self.assertRaises(urllib.error.HTTPError) as caught:
                urllib.request.urlopen(self.server.url + path)
            self.assertEqual(caught.exception.code, 403)

    def test_operators_pages_and_a_log_without_secrets(self):
        self.translate.translate_text(Text="a-secret-text", SourceLanguageCode="en",
                                      TargetLanguageCode="es")
        bucket = self.bucket()
        self.s3.put_object(Bucket=bucket, Key="a-secret-key", Body=b"a-secret-content")
        page = lambda path: urllib.request.urlopen(self.server.url + path).read().decode()
        self.assertEqual((page("/healthz"), page("/readyz")), ("ok\n", "ready\n"))
        self.assertIn('amts_requests_total{operation="TranslateText",status="200"}',
                      page("/metrics"))
        log = self.server.log_text()
        for line in log.splitlines():
            json.loads(line)
        self.assertIn('"operation":"S3.PutObject"', log)
        self.assertIn("request_id", log)
        for secret in ("a-secret", self.server.secret, self.server.key_id):
            self.assertNotIn(secret, log)

    def test_keys_must_be_the_owners_alone(self):
        keys = self.server.folder / "open-keys"
        keys.write_text("AKID 0123456789abcdef\n")
        keys.chmod(0o644)
        from server import BINARY
        run = lambda *options: subprocess.run(
            [BINARY, "serve", "--data", self.server.folder / "other", *options],
            capture_output=True, text=True)
        result = run("--keys", keys)
        self.assertEqual((result.returncode, "chmod 600" in result.stderr), (2, True))
        result = run("--no-auth", "--listen", "0.0.0.0:0")
        self.assertEqual((result.returncode, "--no-auth" in result.stderr), (2, True))
        result = subprocess.run([BINARY, "serve", "--data", self.server.folder / "data"],
                                capture_output=True, text=True)
        self.assertEqual((result.returncode, "another amts serve" in result.stderr), (1, True))


class NoAuth(unittest.TestCase):
    def test_only_this_machine_and_no_other_pages(self):
        server = Server("--engine", "identity", "--no-auth")
        self.addCleanup(server.close)

        def status(**fields):
            request = urllib.request.Request(server.url + "/", headers=fields)
            try:
                return urllib.request.urlopen(request).status
            except urllib.error.HTTPError as failure:
                return failure.code
        self.assertEqual(status(), 200)
        self.assertEqual(status(Host=f"localhost:{server.port}"), 200)
        self.assertEqual(status(Host="evil.example"), 403)
        self.assertEqual(status(Origin="http://evil.example"), 403)
        anyone = server.client("translate", key_id="any", secret="thing")
        self.assertEqual(anyone.translate_text(Text="x", SourceLanguageCode="en",
                                               TargetLanguageCode="es")["TranslatedText"], "x")
        self.assertEqual(server.stop(), 0)


if __name__ == "__main__":
    unittest.main()
