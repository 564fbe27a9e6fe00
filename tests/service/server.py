"""Starts the real server for tests and gives real clients for it."""
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.request

import boto3
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from botocore.credentials import Credentials

BINARY = os.environ.get("AMTS_BINARY", "build/amts")
ROLE = "arn:aws:iam::000000000000:role/translate"


class Server:
    """`amts serve` in a folder of its own. Killed and started again it keeps folder and port."""

    def __init__(self, *options, folder=None):
        self.own_folder = folder is None
        self.folder = pathlib.Path(folder or tempfile.mkdtemp(prefix="amts-serve-"))
        self.options = options
        self.process = None
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.start()

    def start(self):
        self.log = open(self.folder / "log.txt", "ab")
        self.process = subprocess.Popen(
            [BINARY, "serve", "--data", str(self.folder / "data"), "--listen",
             f"127.0.0.1:{self.port}", *self.options],
            stdout=subprocess.PIPE, stderr=self.log, text=True)
        line = self.process.stdout.readline()
        assert "amts serve: http" in line, (line, self.log_text()[-2000:])
        if "--no-auth" not in self.options:
            lines = (self.folder / "data/keys").read_text().splitlines()
            self.key_id, self.secret = lines[1].split()

    def log_text(self):
        return (self.folder / "log.txt").read_text()

    def kill(self):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()
        self.log.close()

    def stop(self):
        """SIGTERM; gives the exit code."""
        self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(timeout=60)
        self.process.stdout.close()
        self.log.close()
        return code

    def close(self):
        if self.process.poll() is None:
            self.stop()
        if self.own_folder:
            shutil.rmtree(self.folder)

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def client(self, service, key_id=None, secret=None, **config):
        config.setdefault("retries", {"max_attempts": 2})
        return boto3.client(
            service, endpoint_url=self.url, region_name="us-east-1",
            aws_access_key_id=key_id or self.key_id,
            aws_secret_access_key=secret or self.secret, config=Config(**config))

    def aws_json(self, operation, body):
        """A call of an operation that Debian's botocore may not know, signed with botocore."""
        request = AWSRequest("POST", self.url + "/", data=json.dumps(body), headers={
            "Content-Type": "application/x-amz-json-1.1",
            "X-Amz-Target": "AWSShineFrontendService_20170701." + operation})
        SigV4Auth(Credentials(self.key_id, self.secret), "translate", "us-east-1").add_auth(request)
        sent = urllib.request.Request(self.url + "/", request.body, dict(request.headers))
        return json.load(urllib.request.urlopen(sent))

    def aws(self, *arguments, check=True):
        """Debian's AWS CLI; gives what it prints, parsed if it is JSON."""
        environment = dict(os.environ, AWS_ACCESS_KEY_ID=self.key_id,
                           AWS_SECRET_ACCESS_KEY=self.secret, AWS_DEFAULT_REGION="us-east-1",
                           AWS_PAGER="", HOME=str(self.folder))
        result = subprocess.run(
            ["/usr/bin/aws", "--endpoint-url", self.url, *map(str, arguments)],
            env=environment, capture_output=True, text=True)
        if check:
            assert result.returncode == 0, result.stderr
        try:
            return json.loads(result.stdout)
        except ValueError:
            return result.stdout if check else result.stderr


def wait_for(what, condition, seconds=30):
    """Polls until the condition gives something true; gives that."""
    end = time.time() + seconds
    while time.time() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.02)
    raise AssertionError(f"in {seconds} s there was no {what}")


def wait_for_job(translate, job_id):
    def ended():
        job = translate.describe_text_translation_job(JobId=job_id)["TextTranslationJobProperties"]
        return job if job["JobStatus"] not in ("SUBMITTED", "IN_PROGRESS", "STOP_REQUESTED") else None
    return wait_for("end of the job", ended)


def wait_for_parallel_data(translate, name):
    def settled():
        found = translate.get_parallel_data(Name=name)["ParallelDataProperties"]
        busy = found["Status"] == "CREATING" or found.get("LatestUpdateAttemptStatus") == "UPDATING"
        return None if busy else found
    return wait_for("parallel data", settled)
