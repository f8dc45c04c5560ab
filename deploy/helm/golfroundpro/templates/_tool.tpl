{{/* The operator's tool's users of the stores, when it reads or rebuilds the views. */}}
{{- define "golfroundpro.tool-parameters" -}}
roles:
  DATABASE: analytics
  RELAY_DATABASE: relay
redisUser: analytics
kafkaUser: admin
resources:
  {{- toYaml .Values.tool.resources | nindent 2 }}
{{- end -}}
