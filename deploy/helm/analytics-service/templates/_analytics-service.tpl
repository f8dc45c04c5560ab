{{/* This service's properties, for the library's templates. */}}
{{- define "analytics-service.parameters" -}}
port: 8082
healthPort: 9082
paths: [/api/analytics, /api/live]
roles:
  DATABASE: analytics
  RELAY_DATABASE: relay
redisUser: analytics
kafkaUser: analytics
liveKeys: true
stores: [postgresql, redis, kafka]
{{- end -}}
