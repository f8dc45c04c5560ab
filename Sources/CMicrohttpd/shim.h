#pragma once
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <microhttpd.h>

// What Swift cannot import: flags that are macros or open enums, and a call with variable arguments.

struct golf_mhd_callbacks {
  void *context;
  MHD_AccessHandlerCallback access;
  MHD_RequestCompletedCallback completed;
  MHD_NotifyConnectionCallback connection;
  void *(*uri)(void *context, const char *uri, struct MHD_Connection *connection);
  MHD_LogCallback complaint;
};

struct golf_mhd_limits {
  int listen_socket;
  unsigned int connections;
  unsigned int inactivity_seconds;
  size_t memory_per_connection;
};

// Starts a daemon in external epoll mode (design: HTTPLoop.swift) on a shared listening socket.
static inline struct MHD_Daemon *golf_mhd_start(struct golf_mhd_callbacks callbacks, struct golf_mhd_limits limits) {
  struct MHD_OptionItem options[] = {
    {MHD_OPTION_EXTERNAL_LOGGER, (intptr_t)callbacks.complaint, callbacks.context},
    {MHD_OPTION_LISTEN_SOCKET, limits.listen_socket, NULL},
    {MHD_OPTION_CONNECTION_LIMIT, (intptr_t)limits.connections, NULL},
    {MHD_OPTION_CONNECTION_TIMEOUT, (intptr_t)limits.inactivity_seconds, NULL},
    {MHD_OPTION_CONNECTION_MEMORY_LIMIT, (intptr_t)limits.memory_per_connection, NULL},
    // The strict mode would send its own answer, which is malformed in 0.9.75; RequestHead refuses the same requests.
    {MHD_OPTION_STRICT_FOR_CLIENT, 0, NULL},
    {MHD_OPTION_NOTIFY_COMPLETED, (intptr_t)callbacks.completed, callbacks.context},
    {MHD_OPTION_NOTIFY_CONNECTION, (intptr_t)callbacks.connection, callbacks.context},
    {MHD_OPTION_URI_LOG_CALLBACK, (intptr_t)callbacks.uri, callbacks.context},
    {MHD_OPTION_SIGPIPE_HANDLED_BY_APP, 1, NULL},
    {MHD_OPTION_END, 0, NULL},
  };
  return MHD_start_daemon(
      MHD_USE_EPOLL | MHD_USE_ITC | MHD_USE_ERROR_LOG | MHD_ALLOW_SUSPEND_RESUME | MHD_ALLOW_UPGRADE, 0, NULL, NULL, callbacks.access,
      callbacks.context, MHD_OPTION_ARRAY, options, MHD_OPTION_END);
}

static inline int golf_mhd_epoll_descriptor(struct MHD_Daemon *daemon) {
  const union MHD_DaemonInfo *info = MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_EPOLL_FD);
  return info ? info->listen_fd : -1;
}

static inline int golf_mhd_socket(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
  return info ? info->connect_fd : -1;
}

// Whether all header fields of the request that is being read have arrived.
static inline int golf_mhd_has_head(struct MHD_Connection *connection) {
  return MHD_get_connection_info(connection, MHD_CONNECTION_INFO_REQUEST_HEADER_SIZE) != NULL;
}

// The status of the answer being sent, by us or by the library itself; 0 if there is none.
static inline unsigned int golf_mhd_status(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_HTTP_STATUS);
  return info ? info->http_status : 0;
}

static inline const struct sockaddr *golf_mhd_client_address(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
  return info ? info->client_addr : NULL;
}

// A response whose bytes stay in place until `let_go` is called with `holder`.
static inline struct MHD_Response *golf_mhd_response(
    const void *bytes, size_t count, MHD_ContentReaderFreeCallback let_go, void *holder) {
  return MHD_create_response_from_buffer_with_free_callback_cls(count, (void *)bytes, let_go, holder);
}

static inline int golf_mhd_each_header(struct MHD_Connection *connection, MHD_KeyValueIterator iterator, void *context) {
  return MHD_get_connection_values(connection, MHD_HEADER_KIND, iterator, context);
}

static inline struct MHD_Response *golf_mhd_upgrade_response(MHD_UpgradeHandler handler, void *context) {
  return MHD_create_response_for_upgrade(handler, context);
}

static inline void golf_mhd_upgrade_close(struct MHD_UpgradeResponseHandle *handle) {
  MHD_upgrade_action(handle, MHD_UPGRADE_ACTION_CLOSE);
}

// Milliseconds until the daemon must run; -1 if it only waits for events.
static inline int64_t golf_mhd_timeout(struct MHD_Daemon *daemon) {
  MHD_UNSIGNED_LONG_LONG milliseconds = 0;
  return MHD_get_timeout(daemon, &milliseconds) == MHD_YES ? (int64_t)milliseconds : -1;
}

// A set of descriptors watched for reading or writing, level-triggered.
static inline int golf_epoll_create(void) { return epoll_create1(EPOLL_CLOEXEC); }

static inline int golf_epoll_watch(int set, int descriptor, int isNew, int forReading, int forWriting) {
  struct epoll_event event = {.events = (forReading ? EPOLLIN : 0) | (forWriting ? EPOLLOUT : 0)};
  event.data.fd = descriptor;
  return epoll_ctl(set, isNew ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, descriptor, &event);
}

static inline int golf_epoll_forget(int set, int descriptor) { return epoll_ctl(set, EPOLL_CTL_DEL, descriptor, NULL); }

// The number of ready descriptors, at most 64, without waiting.
static inline int golf_epoll_ready(int set, int descriptors[64]) {
  struct epoll_event events[64];
  int count = epoll_wait(set, events, 64, 0);
  for (int place = 0; place < count; place++) descriptors[place] = events[place].data.fd;
  return count < 0 ? 0 : count;
}

// Adds a connection that was accepted elsewhere. Call it on the daemon's own thread.
static inline void golf_mhd_take(struct MHD_Daemon *daemon, int descriptor) {
  struct sockaddr_storage address;
  socklen_t length = sizeof address;
  if (getpeername(descriptor, (struct sockaddr *)&address, &length) == 0)
    MHD_add_connection(daemon, descriptor, (struct sockaddr *)&address, length);
  else
    close(descriptor);
}

// The kernel drops packets whose TTL is below `least`. At 255 that is every packet not sent with the largest TTL (Linux
// sends 64). At a listening socket this drops the first packet of a handshake, while handshakes in progress complete.
// An IPv6 socket may have clients of both kinds.
static inline void golf_ask_hops(int descriptor, int least) {
  setsockopt(descriptor, IPPROTO_IP, IP_MINTTL, &least, sizeof least);
  setsockopt(descriptor, IPPROTO_IPV6, IPV6_MINHOPCOUNT, &least, sizeof least);
}

// Accepts a waiting connection, or returns -1; the connection has no minimum TTL. In two steps, because accept4 needs
// _GNU_SOURCE, with which glibc's own types differ from those that Swift has imported.
static inline int golf_accept(int listening) {
  int descriptor;
  // ECONNABORTED: this client gave up while queued. Try the next one.
  do descriptor = accept(listening, NULL, NULL);
  while (descriptor < 0 && (errno == ECONNABORTED || errno == EINTR));
  if (descriptor < 0) return -1;
  golf_ask_hops(descriptor, 0);
  fcntl(descriptor, F_SETFD, FD_CLOEXEC);
  fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK);
  return descriptor;
}
