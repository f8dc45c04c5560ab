{{/* An account that may do nothing and whose token no pod gets; its annotations may give the pods a cloud's identity. Takes
     the root, or a dict: root, component, account (the values' serviceAccount, where it is not the chart's). */}}
{{- define "golfroundpro.service-account" -}}
{{- $root := .root | default . -}}
{{- $component := .component | default $root.Chart.Name -}}
{{- $account := .account | default $root.Values.serviceAccount | default dict -}}
apiVersion: v1
kind: ServiceAccount
metadata:
  {{- include "golfroundpro.metadata" (dict "root" $root "component" $component "name" (include "golfroundpro.peer" (dict "root" $root "part" $component))
        "annotations" $account.annotations) | nindent 2 }}
automountServiceAccountToken: false
{{- end -}}
