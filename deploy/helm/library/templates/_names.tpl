{{/* Every helper takes the chart's own root context, except where it says otherwise. */}}

{{/* What this chart's resources are called: the release and the part. */}}
{{- define "golfroundpro.fullname" -}}
{{- include "golfroundpro.peer" (dict "root" . "part" .Chart.Name) -}}
{{- end -}}

{{/* What another part of the same release is called. Takes a dict: root, part. */}}
{{- define "golfroundpro.peer" -}}
{{- printf "%s-%s" .root.Release.Name .part | trunc 63 | trimSuffix "-" -}}
{{- end -}}

{{/* What never changes of a part's labels, so that selectors can name it. Takes a dict: root, and component where it is
     not the chart's name. */}}
{{- define "golfroundpro.selector-labels" -}}
app.kubernetes.io/name: golfroundpro
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .component | default .root.Chart.Name }}
{{- end -}}

{{/* Takes a dict: root, and component where it is not the chart's name. */}}
{{- define "golfroundpro.labels" -}}
{{ include "golfroundpro.selector-labels" . }}
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
app.kubernetes.io/part-of: golfroundpro
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .root.Chart.Name .root.Chart.Version | replace "+" "_" }}
{{- with (include "golfroundpro.global" .root | fromYaml).labels }}
{{ toYaml . }}
{{- end }}
{{- end -}}

{{/* The metadata of a resource. Takes a dict: root; name and component where they are not the chart's. */}}
{{- define "golfroundpro.metadata" -}}
name: {{ .name | default (include "golfroundpro.fullname" .root) }}
labels:
  {{- include "golfroundpro.labels" . | nindent 2 }}
{{- end -}}

{{/* The whole name of an image of ours. Takes a dict: root, image (a part's name). */}}
{{- define "golfroundpro.own-image" -}}
{{- $image := (include "golfroundpro.global" .root | fromYaml).image -}}
{{- with index $image.digests .image -}}
{{- printf "%s/%s@%s" $image.registry $.image . -}}
{{- else -}}
{{- printf "%s/%s:%s" $image.registry .image ($image.tag | default .root.Chart.AppVersion) -}}
{{- end -}}
{{- end -}}

{{/* The whole name of a store's image: .Values.image with repository, and digest or tag. */}}
{{- define "golfroundpro.store-image" -}}
{{- with .Values.image.digest -}}
{{- printf "%s@%s" $.Values.image.repository . -}}
{{- else -}}
{{- printf "%s:%s" .Values.image.repository (.Values.image.tag | default .Chart.AppVersion) -}}
{{- end -}}
{{- end -}}
