{{/* What all parts of a release must agree on, with the defaults of what is not given. The umbrella chart's values.yaml
     says what each means. As YAML. */}}
{{- define "golfroundpro.global" -}}
{{- $defaults := fromYaml (include "golfroundpro.global-defaults" .) -}}
{{- toYaml (mustMergeOverwrite $defaults (deepCopy (.Values.global | default dict))) -}}
{{- end -}}

{{- define "golfroundpro.global-defaults" -}}
image:
  registry: docker.io/golfroundpro
  tag: ""
  pullPolicy: IfNotPresent
  pullSecrets: []
eventLog: postgres
ingress:
  enabled: true
  className: ""
  host: ""
  annotations: {}
  gateways: []
  tls:
    enabled: false
    secretName: ""
networkPolicy:
  enabled: true
  ingressFrom: []
  monitoringFrom: []
postgresql:
  host: ""
  port: 5432
  database: golfround
  parameters: ""
  caSecret: ""
  secret: ""
  maxConnections: 0
redis:
  host: ""
  port: 6379
  database: 0
  secret: ""
kafka:
  brokers: ""
  security: sasl_plaintext
  mechanism: PLAIN
  partitions: 6
  replication: 1
  users:
    admin: admin
    relay: relay
    analytics: analytics
  caSecret: ""
  secret: ""
{{- end -}}
