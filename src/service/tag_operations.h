// TagResource, UntagResource, ListTagsForResource.
#pragma once

#include "service/resource_table.h"
#include "service/translate_api.h"

namespace amts::service {

/// `context` must outlive the operations.
void add_tag_operations(ApiOperations& operations, const ServiceContext& context);

/// Adds Amazon's list of tags to a resource's. Throws ApiError "TooManyTagsException".
void set_tags(SqlTransaction& transaction, const std::string& arn, const nlohmann::json& tags);
void remove_tags(SqlTransaction& transaction, const std::string& arn);

}  // namespace amts::service
