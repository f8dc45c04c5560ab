#pragma once
#include <curl/curl.h>

// What Swift cannot import: calls with variable arguments. The names are in brackets, because curl's header defines
// macros for them.

static inline CURLcode golf_curl_set_number(CURL *curl, CURLoption option, long value) {
  return (curl_easy_setopt)(curl, option, value);
}

static inline CURLcode golf_curl_set_text(CURL *curl, CURLoption option, const char *text) {
  return (curl_easy_setopt)(curl, option, text);
}

static inline CURLcode golf_curl_set_list(CURL *curl, CURLoption option, struct curl_slist *list) {
  return (curl_easy_setopt)(curl, option, list);
}

static inline CURLcode golf_curl_set_writer(CURL *curl, curl_write_callback writer, void *context) {
  CURLcode code = (curl_easy_setopt)(curl, CURLOPT_WRITEFUNCTION, writer);
  return code == CURLE_OK ? (curl_easy_setopt)(curl, CURLOPT_WRITEDATA, context) : code;
}

// The body is copied.
static inline CURLcode golf_curl_set_body(CURL *curl, const void *bytes, curl_off_t count) {
  CURLcode code = (curl_easy_setopt)(curl, CURLOPT_POSTFIELDSIZE_LARGE, count);
  return code == CURLE_OK ? (curl_easy_setopt)(curl, CURLOPT_COPYPOSTFIELDS, bytes) : code;
}

// The status, or 0 if there was no answer.
static inline long golf_curl_status(CURL *curl) {
  long status = 0;
  return (curl_easy_getinfo)(curl, CURLINFO_RESPONSE_CODE, &status) == CURLE_OK ? status : 0;
}
