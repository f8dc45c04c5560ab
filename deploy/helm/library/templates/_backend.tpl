{{/* One of our Swift services: all resources of its chart, from its values and these arguments. Takes a dict:
       root, port, healthPort, paths, roles (see golfroundpro.store-environment), stores */}}

{{- define "golfroundpro.backend-deployment" -}}
{{- $values := .root.Values -}}
{{- $settings := include "golfroundpro.backend-settings" . -}}
apiVersion: apps/v1
kind: Deployment
metadata:
  {{- include "golfroundpro.metadata" (dict "root" .root) | nindent 2 }}
spec:
  {{- if not $values.autoscaling.enabled }}
  replicas: {{ $values.replicaCount }}
  {{- end }}
  revisionHistoryLimit: 3
  strategy:
    type: RollingUpdate
    rollingUpdate:
      maxUnavailable: 0
      maxSurge: 1
  selector:
    matchLabels:
      {{- include "golfroundpro.selector-labels" (dict "root" .root) | nindent 6 }}
  template:
    {{- include "golfroundpro.pod" (dict "root" .root "checksum" $settings
          "containers" (include "golfroundpro.backend-container" .)
          "volumes" (include "golfroundpro.store-volumes" .)
          "initContainers" (include "golfroundpro.wait-for-schema" .)) | nindent 4 }}
{{- end -}}

{{- define "golfroundpro.backend-container" -}}
{{- $values := .root.Values -}}
{{- $global := include "golfroundpro.global" .root | fromYaml -}}
- name: {{ .root.Chart.Name }}
  image: {{ include "golfroundpro.own-image" (dict "root" .root "image" .root.Chart.Name) }}
  imagePullPolicy: {{ $global.image.pullPolicy }}
  securityContext:
    {{- include "golfroundpro.container-security" (dict "values" $values) | nindent 4 }}
  envFrom:
    - configMapRef:
        name: {{ include "golfroundpro.fullname" .root }}
  env:
    {{- include "golfroundpro.store-environment" . | nindent 4 }}
    {{- with include "golfroundpro.extra-environment" .root }}
    {{- . | nindent 4 }}
    {{- end }}
  volumeMounts:
    {{- include "golfroundpro.store-mounts" . | nindent 4 }}
    {{- with include "golfroundpro.extra-mounts" .root }}
    {{- . | nindent 4 }}
    {{- end }}
  ports:
    - name: http
      containerPort: {{ .port }}
      protocol: TCP
    - name: health
      containerPort: {{ .healthPort }}
      protocol: TCP
  {{- include "golfroundpro.probes" (dict "values" $values "probes" (include "golfroundpro.backend-probes" .)) | nindent 2 }}
  lifecycle:
    preStop:
      # Until every proxy has heard that this pod is leaving, requests still come, and are served.
      sleep:
        seconds: {{ $values.preStopSeconds }}
  resources:
    {{- toYaml $values.resources | nindent 4 }}
{{- end -}}

{{- define "golfroundpro.backend-probes" -}}
startupProbe:
  httpGet:
    path: /livez
    port: health
  periodSeconds: 1
  timeoutSeconds: 2
  failureThreshold: 120
livenessProbe:
  httpGet:
    path: /livez
    port: health
  periodSeconds: 10
  timeoutSeconds: 5
  failureThreshold: 6
readinessProbe:
  httpGet:
    path: /readyz
    port: health
  periodSeconds: 2
  timeoutSeconds: 2
  failureThreshold: 2
{{- end -}}

{{/* The settings that are not secret; changing them replaces the pods. */}}
{{- define "golfroundpro.backend-settings" -}}
{{- $global := include "golfroundpro.global" .root | fromYaml -}}
GOLF_HOST: "0.0.0.0"
GOLF_PORT: {{ .port | quote }}
GOLF_HEALTH_PORT: {{ .healthPort | quote }}
GOLF_HTTP_LOOPS: {{ .root.Values.httpLoops | quote }}
GOLF_LOG_LEVEL: {{ .root.Values.logLevel }}
GOLF_TLS: {{ ternary "on" "off" $global.ingress.tls.enabled | quote }}
{{- with .root.Values.trustedProxies }}
GOLF_TRUSTED_PROXIES: {{ . | quote }}
GOLF_TRUSTED_HOPS: {{ $.root.Values.trustedHops | quote }}
{{- end }}
{{- with .root.Values.roundsADay }}
GOLF_ROUNDS_A_DAY: {{ . | int64 | quote }}
{{- end }}
{{- with .root.Values.roundsAnAccount }}
GOLF_ROUNDS_AN_ACCOUNT: {{ . | int64 | quote }}
{{- end }}
{{- with .root.Values.sockets }}
GOLF_LIMIT_SOCKETS: {{ . | int64 | quote }}
{{- end }}
{{- with .root.Values.socketsAnAddress }}
GOLF_LIMIT_SOCKETS_ADDRESS: {{ . | int64 | quote }}
{{- end }}
{{- range $name, $limit := .root.Values.rateLimits }}
GOLF_LIMIT_{{ $name }}: {{ $limit | quote }}
{{- end }}
{{- end -}}

{{- define "golfroundpro.backend-config-map" -}}
apiVersion: v1
kind: ConfigMap
metadata:
  {{- include "golfroundpro.metadata" (dict "root" .root) | nindent 2 }}
data:
  {{- include "golfroundpro.backend-settings" . | nindent 2 }}
{{- end -}}

{{/* Pods wait here until the release's Job has migrated the schema to what this version needs, and until the network's
     policies know the new pod: some networks refuse it everything for a moment. */}}
{{- define "golfroundpro.wait-for-schema" -}}
{{- include "golfroundpro.tool-container" (dict "root" .root "name" "wait-for-schema" "arguments" (list "migrate" "--wait")
      "roles" (dict "DATABASE" .roles.DATABASE) "values" .values
      "resources" (dict "requests" (dict "cpu" "10m" "memory" "16Mi") "limits" (dict "memory" "64Mi"))) -}}
{{- end -}}

{{/* A container with one command of the operator's tool. Takes a dict: root, name, arguments, resources, values (those that
     say how its pod is secured, where they are not the chart's), environment (names to values), and what
     golfroundpro.store-environment takes. */}}
{{- define "golfroundpro.tool-container" -}}
- name: {{ .name }}
  image: {{ include "golfroundpro.own-image" (dict "root" .root "image" "round-service") }}
  imagePullPolicy: {{ (include "golfroundpro.global" .root | fromYaml).image.pullPolicy }}
  command: [/usr/local/bin/golf]
  args: {{ toJson .arguments }}
  securityContext:
    {{- include "golfroundpro.container-security" (dict "values" (.values | default .root.Values)) | nindent 4 }}
  env:
    {{- include "golfroundpro.store-environment" . | nindent 4 }}
    {{- range $name, $value := .environment }}
    - name: {{ $name }}
      value: {{ $value | quote }}
    {{- end }}
  volumeMounts:
    {{- include "golfroundpro.store-mounts" . | nindent 4 }}
  resources:
    {{- toYaml .resources | nindent 4 }}
{{- end -}}

{{- define "golfroundpro.backend-network-policy" -}}
{{- /* The operator's tool asks the health port for the tasks' state (golf status). */}}
{{- $ingress := concat (include "golfroundpro.ingress-rules" (dict "root" .root "port" .port) | fromYamlArray)
      (list (dict "ports" (list .healthPort) "parts" (list "tool")))
      (include "golfroundpro.monitoring-rules" (dict "root" .root "ports" (list .healthPort)) | fromYamlArray) -}}
{{- include "golfroundpro.network-policy" (dict "root" .root "dns" true "ingress" $ingress
      "egress" (include "golfroundpro.store-egress" . | fromYamlArray)) -}}
{{- end -}}
