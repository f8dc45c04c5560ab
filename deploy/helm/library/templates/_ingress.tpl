{{/* The chart's paths on the installation's one origin: an Ingress, or an HTTPRoute where Gateways are named. Takes a
     dict: root, port, paths (a list). */}}
{{- define "golfroundpro.ingress" -}}
{{- $ingress := (include "golfroundpro.global" .root | fromYaml).ingress -}}
{{- if and $ingress.enabled $ingress.gateways -}}
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  {{- include "golfroundpro.metadata" (dict "root" .root "annotations" $ingress.annotations) | nindent 2 }}
spec:
  parentRefs:
    {{- toYaml $ingress.gateways | nindent 4 }}
  {{- with $ingress.host }}
  hostnames: [{{ . | quote }}]
  {{- end }}
  rules:
    - matches:
        {{- range .paths }}
        - path:
            type: PathPrefix
            value: {{ . }}
        {{- end }}
      backendRefs:
        - name: {{ include "golfroundpro.fullname" .root }}
          port: {{ .port }}
{{- else if $ingress.enabled -}}
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  {{- include "golfroundpro.metadata" (dict "root" .root "annotations" $ingress.annotations) | nindent 2 }}
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
