{{/* The restricted Pod Security Standard, with what the values say of it: as which user a pod runs, and whatever else stands
     in podSecurityContext. A key of the values replaces ours; one that the values leave out by null is left out, as where
     the cluster gives a namespace its users (OpenShift). Takes a dict: values. */}}
{{- define "golfroundpro.pod-security" -}}
{{- $ours := dict "runAsNonRoot" true "fsGroupChangePolicy" "OnRootMismatch" "seccompProfile" (dict "type" "RuntimeDefault") -}}
{{- include "golfroundpro.replaced" (dict "below" $ours "above" .values.podSecurityContext) -}}
{{- end -}}

{{/* The same for a container. Takes a dict: values. */}}
{{- define "golfroundpro.container-security" -}}
{{- $ours := dict "allowPrivilegeEscalation" false "readOnlyRootFilesystem" true "capabilities" (dict "drop" (list "ALL")) -}}
{{- include "golfroundpro.replaced" (dict "below" $ours "above" .values.securityContext) -}}
{{- end -}}

{{/* A map with another's keys in place of its own. Helm's merge would keep what is replaced by false or 0. */}}
{{- define "golfroundpro.replaced" -}}
{{- $all := .below -}}
{{- range $key, $value := .above -}}{{- $_ := set $all $key $value -}}{{- end -}}
{{- toYaml $all -}}
{{- end -}}
