{{/* This service's properties, for the library's templates. */}}
{{- define "round-service.parameters" -}}
port: 8081
healthPort: 9081
paths: [/api]
roles:
  DATABASE: round
  RELAY_DATABASE: relay
redisUser: round
kafkaUser: relay
stores: [postgresql, redis, kafka]
{{- end -}}
