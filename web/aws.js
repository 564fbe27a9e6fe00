// Requests to the service, signed with Signature Version 4 by keys that stay in memory.

const encoder = new TextEncoder();
const hex = (bytes) => [...new Uint8Array(bytes)].map((b) => b.toString(16).padStart(2, "0")).join("");
const sha256 = async (text) => hex(await crypto.subtle.digest("SHA-256", encoder.encode(text)));

async function hmac(key, text) {
  const imported = await crypto.subtle.importKey(
    "raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return crypto.subtle.sign("HMAC", imported, encoder.encode(text));
}

/** Percent-encoding of RFC 3986's unreserved characters only. */
export const encode = (text) => encodeURIComponent(text).replace(
  /[!'()*]/g, (c) => "%" + c.charCodeAt(0).toString(16).toUpperCase());
export const encodeKey = (key) => key.split("/").map(encode).join("/");

/** An error of the service, by its type. */
export class ServiceError extends Error {
  constructor(type, message) {
    super(message || type);
    this.type = type;
  }
}

/** "s3://bucket/a/b" -> {bucket, key}. */
export function parseAddress(address) {
  const [, bucket, key] = /^s3:\/\/([^/]+)\/?(.*)$/s.exec(address);
  return { bucket, key };
}

export class Service {
  /** keys: {id, secret}, or null where the server wants none. */
  constructor(keys, region) {
    this.keys = keys;
    this.region = region;
  }

  /** An operation of the Translate API; gives its output. */
  async call(operation, input = {}) {
    const body = JSON.stringify(input);
    const response = await this.#send("translate", "POST", "/", {}, {
      "content-type": "application/x-amz-json-1.1",
      "x-amz-target": "AWSShineFrontendService_20170701." + operation,
    }, body, await sha256(body));
    const output = JSON.parse(await response.text() || "{}");
    if (!response.ok) throw new ServiceError(output.__type ?? String(response.status), output.message);
    return output;
  }

  /** All pages of a list. */
  async all(operation, member, input = {}) {
    const found = [];
    for (let token; ;) {
      const page = await this.call(operation, { ...input, ...(token && { NextToken: token }) });
      found.push(...page[member]);
      token = page.NextToken;
      if (!token) return found;
    }
  }

  /** A request to S3; gives the response. */
  async s3(method, bucket, key = "", { query = {}, body, type } = {}) {
    const path = "/" + bucket + (key && "/" + encodeKey(key));
    const response = await this.#send("s3", method, path, query, {
      "x-amz-content-sha256": "UNSIGNED-PAYLOAD",
      ...(type && { "content-type": type }),
    }, body, "UNSIGNED-PAYLOAD");
    if (!response.ok) {
      const xml = new DOMParser().parseFromString(await response.text(), "text/xml");
      throw new ServiceError(xml.querySelector("Code")?.textContent ?? String(response.status),
        xml.querySelector("Message")?.textContent);
    }
    return response;
  }

  async getText(address) {
    const { bucket, key } = parseAddress(address);
    return (await this.s3("GET", bucket, key)).text();
  }

  /** Makes the bucket if it is not there, and puts the file under the key. */
  async upload(bucket, key, file) {
    await this.s3("PUT", bucket);
    await this.s3("PUT", bucket, key, { body: file, type: "text/plain; charset=utf-8" });
    return `s3://${bucket}/${key}`;
  }

  async #send(service, method, path, query, headers, body, payload) {
    const search = Object.entries(query).map(([k, v]) => encode(k) + "=" + encode(v)).sort().join("&");
    if (this.keys) Object.assign(headers, await this.#sign(service, method, path, search, headers, payload));
    return fetch(path + (search && "?" + search), { method, headers, body, cache: "no-store" });
  }

  async #sign(service, method, path, search, headers, payload) {
    const date = new Date().toISOString().replace(/[-:]|\.\d{3}/g, "");
    const scope = [date.slice(0, 8), this.region, service, "aws4_request"].join("/");
    const all = { ...headers, host: location.host, "x-amz-date": date };
    const names = Object.keys(all).sort();
    const canonical = [method, path, search, ...names.map((n) => `${n}:${all[n]}`), "",
      names.join(";"), payload].join("\n");
    const toSign = ["AWS4-HMAC-SHA256", date, scope, await sha256(canonical)].join("\n");
    let key = encoder.encode("AWS4" + this.keys.secret);
    for (const part of scope.split("/")) key = await hmac(key, part);
    return {
      "x-amz-date": date,
      authorization: `AWS4-HMAC-SHA256 Credential=${this.keys.id}/${scope}, ` +
        `SignedHeaders=${names.join(";")}, Signature=${hex(await hmac(key, toSign))}`,
    };
  }
}
