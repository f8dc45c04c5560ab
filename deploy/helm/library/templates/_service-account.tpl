{{/* An account that may do nothing and whose token no pod gets. Takes the root, or a dict: root, component. */}}
{{- define "golfroundpro.service-account" -}}
{{- $root := .root | default . -}}
{{- $component := .component | default $root.Chart.Name -}}
apiVersion: v1
kind: ServiceAccount
metadata:
  {{- include "golfroundpro.metadata" (dict "root" $root "component" $component "name" (include "golfroundpro.peer" (dict "root" $root "part" $component))) | nindent 2 }}
automountServiceAccountToken: false
{{- end -}}
