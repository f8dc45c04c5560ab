{{/* The restricted Pod Security Standard, merged with the values' podSecurityContext: the user of a pod, and any other field.
     A key in the values overrides ours; a null removes it, for clusters that assign users to a namespace (OpenShift). Takes a
     dict: values. */}}
{{- define "golfroundpro.pod-security" -}}
{{- $ours := dict "runAsNonRoot" true "fsGroupChangePolicy" "OnRootMismatch" "seccompProfile" (dict "type" "RuntimeDefault") -}}
{{- include "golfroundpro.replaced" (dict "below" $ours "above" .values.podSecurityContext) -}}
{{- end -}}

{{/* The same for a container. Takes a dict: values. */}}
{{- define "golfroundpro.container-security" -}}
{{- $ours := dict "allowPrivilegeEscalation" false "readOnlyRootFilesystem" true "capabilities" (dict "drop" (list "ALL")) -}}
{{- include "golfroundpro.replaced" (dict "below" $ours "above" .values.securityContext) -}}
{{- end -}}

{{/* A map whose keys are overridden by another's. Helm's merge would not override with false or 0. */}}
{{- define "golfroundpro.replaced" -}}
{{- $all := .below -}}
{{- range $key, $value := .above -}}{{- $_ := set $all $key $value -}}{{- end -}}
{{- toYaml $all -}}
{{- end -}}
