{{- define "web.container" -}}
- name: web
  image: {{ include "golfroundpro.own-image" (dict "root" . "image" "web") }}
  imagePullPolicy: {{ (include "golfroundpro.global" . | fromYaml).image.pullPolicy }}
  securityContext:
    {{- include "golfroundpro.container-security" (dict "values" .Values) | nindent 4 }}
  {{- with include "golfroundpro.extra-environment" . }}
  env:
    {{- . | nindent 4 }}
  {{- end }}
  ports:
    - name: http
      containerPort: 8080
      protocol: TCP
    - name: health
      containerPort: 9080
      protocol: TCP
  volumeMounts:
    - name: tmp
      mountPath: /tmp
    {{- if include "web.hsts-seconds" . }}
    - name: headers
      mountPath: /etc/nginx/strict-transport-security.conf
      subPath: strict-transport-security.conf
      readOnly: true
    {{- end }}
    {{- with include "golfroundpro.extra-mounts" . }}
    {{- . | nindent 4 }}
    {{- end }}
  {{- include "golfroundpro.probes" (dict "values" .Values "probes" (include "web.probes" .)) | nindent 2 }}
  lifecycle:
    preStop:
      # Until every proxy has heard that this pod is leaving, requests still come, and are served.
      sleep:
        seconds: {{ .Values.preStopSeconds }}
  resources:
    {{- toYaml .Values.resources | nindent 4 }}
{{- end -}}

{{- define "web.probes" -}}
startupProbe:
  httpGet:
    path: /livez
    port: health
  periodSeconds: 1
  failureThreshold: 30
livenessProbe:
  httpGet: &livez
    path: /livez
    port: health
  periodSeconds: 10
  timeoutSeconds: 5
  failureThreshold: 6
readinessProbe:
  httpGet: *livez
  periodSeconds: 5
{{- end -}}

{{- define "web.volumes" -}}
- name: tmp
  emptyDir: {sizeLimit: 64Mi}
{{- if include "web.hsts-seconds" . }}
- name: headers
  configMap:
    name: {{ include "golfroundpro.fullname" . }}
{{- end }}
{{- end -}}

{{/* How long browsers must use only https; empty to leave the header out. Browsers ignore it over http. */}}
{{- define "web.hsts-seconds" -}}
{{- $tls := (include "golfroundpro.global" . | fromYaml).ingress.tls -}}
{{- if and $tls.enabled (gt (int $tls.hstsSeconds) 0) }}{{ int $tls.hstsSeconds }}{{ end -}}
{{- end -}}

{{- define "web.headers" -}}
add_header Strict-Transport-Security "max-age={{ include "web.hsts-seconds" . }}" always;
{{- end -}}
