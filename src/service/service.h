// The service: Amazon Translate's API and the part of S3 that its clients use, on this machine.
//
// This module puts the others behind a network: it holds no knowledge of formats, languages or
// engines. HTTP is in http_server.h, signatures in sigv4.h, the API's protocol in translate_api.h
// and api_model.h, its operations in *_operations.h, objects in object_store.h, metadata in
// database.h. docs/service.md is the reference for users.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "engine/registry.h"

namespace amts::service {

struct ServiceOptions {
  std::string listen = "127.0.0.1:8080";  ///< port 0: any that is free
  std::filesystem::path data;             ///< made if it is not there
  bool no_auth = false;
  std::filesystem::path keys;  ///< default: "keys" in `data`, made with a new key if missing
  std::filesystem::path tls_certificate;
  std::filesystem::path tls_key;
  std::string region = "us-east-1";
  std::string account = "000000000000";
  size_t most_connections = 1024;
  size_t most_waiting = 512;
  size_t request_threads = 32;
  size_t workers = 2;  ///< documents of jobs translated at once
  engine::EngineOptions engine;
  size_t threads = 0;  ///< that compute; 0: one a processor
};

/// A running service; it stops when stop() is called, or at its end.
class Service {
 public:
  /// `log` gets lines of JSON. Throws UsageError and StorageError.
  Service(ServiceOptions options, std::function<void(std::string_view)> log);
  ~Service();

  uint16_t port() const;
  /// Requests that have begun are answered, for half a minute at most.
  void stop();

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

/// Fills the fields that a client must know from what is in the folder: where the keys are.
std::filesystem::path keys_file(const ServiceOptions& options);

}  // namespace amts::service
