{{/* A Secret of generated passwords that outlives upgrades and uninstallations: what the cluster has already is taken
     again, because the data on the volumes know only that. Takes a dict: root, name, component where it is not the chart's,
     passwords (a list of keys), keys (a list of keys whose values are 64 hexadecimal digits), extra (the name of a template
     that gets a dict of the passwords and gives more entries of data, or nothing). */}}
{{- define "golfroundpro.generated-secret" -}}
{{- $found := (lookup "v1" "Secret" .root.Release.Namespace .name).data | default dict -}}
{{- $passwords := dict -}}
{{- range .passwords -}}
{{- $_ := set $passwords . (hasKey $found . | ternary (get $found . | b64dec) (randAlphaNum 32)) -}}
{{- end -}}
{{- range .keys -}}
{{- $_ := set $passwords . (hasKey $found . | ternary (get $found . | b64dec) (randAlphaNum 64 | sha256sum)) -}}
{{- end -}}
apiVersion: v1
kind: Secret
metadata:
  {{- include "golfroundpro.metadata" (dict "root" .root "name" .name "component" .component "annotations" (dict "helm.sh/resource-policy" "keep")) | nindent 2 }}
type: Opaque
data:
  {{- range $key, $password := $passwords }}
  {{ $key }}: {{ $password | b64enc }}
  {{- end }}
  {{- with .extra }}
  {{- include . (dict "passwords" $passwords) | nindent 2 }}
  {{- end }}
{{- end -}}
