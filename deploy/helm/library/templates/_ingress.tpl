{{/* The chart's paths on the installation's one origin. Takes a dict: root, paths (a list). */}}
{{- define "golfroundpro.ingress" -}}
{{- $ingress := (include "golfroundpro.global" .root | fromYaml).ingress -}}
{{- if $ingress.enabled -}}
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  {{- include "golfroundpro.metadata" (dict "root" .root) | nindent 2 }}
  {{- with $ingress.annotations }}
  annotations:
    {{- toYaml . | nindent 4 }}
  {{- end }}
spec:
  {{- with $ingress.className }}
  ingressClassName: {{ . }}
  {{- end }}
  {{- if $ingress.tls.enabled }}
  tls:
    - {{ with $ingress.host }}hosts: [{{ . | quote }}]{{ else }}hosts: []{{ end }}
      {{- with $ingress.tls.secretName }}
      secretName: {{ . }}
      {{- end }}
  {{- end }}
  rules:
    - {{ with $ingress.host }}host: {{ . | quote }}
      {{ end }}http:
        paths:
          {{- range .paths }}
          - path: {{ . }}
            pathType: Prefix
            backend:
              service:
                name: {{ include "golfroundpro.fullname" $.root }}
                port:
                  name: http
          {{- end }}
{{- end -}}
{{- end -}}
