{{/* This service's properties, for the library's templates. */}}
{{- define "round-service.parameters" -}}
port: 8081
healthPort: 9081
# The tickets are below the live socket's path, which is the analytics service's.
paths: [/api, /api/live/tickets]
roles:
  DATABASE: round
  RELAY_DATABASE: relay
redisUser: round
kafkaUser: relay
liveKeys: true
stores: [postgresql, redis, kafka]
{{- end -}}
