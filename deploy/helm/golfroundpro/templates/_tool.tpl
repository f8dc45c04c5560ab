{{/* Who the operator's tool is to the stores, when it looks at the views or makes them anew. */}}
{{- define "golfroundpro.tool-parameters" -}}
roles:
  DATABASE: analytics
  RELAY_DATABASE: relay
redisUser: analytics
kafkaUser: admin
resources:
  {{- toYaml .Values.tool.resources | nindent 2 }}
{{- end -}}
