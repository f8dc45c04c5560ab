{{/* The values on which all parts of a release must agree, with defaults for those not given. The umbrella's values.yaml
     describes each. As YAML. */}}
{{- define "golfroundpro.global" -}}
{{- $defaults := fromYaml (include "golfroundpro.global-defaults" .) -}}
{{- toYaml (mustMergeOverwrite $defaults (deepCopy (.Values.global | default dict))) -}}
{{- end -}}

{{- define "golfroundpro.global-defaults" -}}
image:
  registry: docker.io/golfroundpro
  storeRegistry: ""
  tag: ""
  digests: {}
  pullPolicy: IfNotPresent
  pullSecrets: []
nameOverride: ""
fullnameOverride: ""
labels: {}
annotations: {}
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
    hstsSeconds: 0
networkPolicy:
  enabled: true
  ingressFrom:
    - namespaceSelector:
        matchExpressions:
          - key: kubernetes.io/metadata.name
            operator: In
            values: [traefik, kube-system, ingress, ingress-nginx, haproxy-controller, projectcontour, envoy-gateway-system,
                     istio-system, istio-ingress, nginx-gateway, kong]
  monitoringFrom: []
postgresql:
  host: ""
  peers: []
  port: 5432
  database: golfround
  parameters: ""
  caSecret: ""
  secret: ""
  secrets: {}
  maxConnections: 0
redis:
  host: ""
  peers: []
  port: 6379
  database: 0
  secret: ""
kafka:
  brokers: ""
  peers: []
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
live:
  secret: ""
{{- end -}}
