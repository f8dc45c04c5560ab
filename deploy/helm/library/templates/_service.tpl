{{/* A Service for the chart's pods. Takes a dict: root, ports (name to number), headless. */}}
{{- define "golfroundpro.service" -}}
apiVersion: v1
kind: Service
metadata:
  {{- include "golfroundpro.metadata" (dict "root" .root) | nindent 2 }}
spec:
  type: ClusterIP
  {{- if .headless }}
  clusterIP: None
  {{- end }}
  selector:
    {{- include "golfroundpro.selector-labels" (dict "root" .root) | nindent 4 }}
  ports:
    {{- range $name, $port := .ports }}
    - name: {{ $name }}
      port: {{ $port }}
      targetPort: {{ $name }}
      # Said, because what the server would fill in makes a later apply conflict.
      protocol: TCP
    {{- end }}
{{- end -}}
