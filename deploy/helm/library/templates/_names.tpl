{{/* Every helper takes the chart's root context, unless it says otherwise. */}}

{{/* The name of this chart's resources: the release and the part. */}}
{{- define "golfroundpro.fullname" -}}
{{- include "golfroundpro.peer" (dict "root" . "part" .Chart.Name) -}}
{{- end -}}

{{/* The prefix of all names. */}}
{{- define "golfroundpro.prefix" -}}
{{- (include "golfroundpro.global" . | fromYaml).fullnameOverride | default .Release.Name -}}
{{- end -}}

{{/* The name of another part of the same release. Takes a dict: root, part. */}}
{{- define "golfroundpro.peer" -}}
{{- printf "%s-%s" (include "golfroundpro.prefix" .root) .part | trunc 63 | trimSuffix "-" -}}
{{- end -}}

{{/* The labels of a part that never change, for selectors. Takes a dict: root, and component where it is
     not the chart's name. */}}
{{- define "golfroundpro.selector-labels" -}}
app.kubernetes.io/name: {{ (include "golfroundpro.global" .root | fromYaml).nameOverride | default "golfroundpro" | quote }}
app.kubernetes.io/instance: {{ .root.Release.Name | quote }}
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

{{/* The metadata of a resource, its labels last. Takes a dict: root; name and component where they are not the chart's;
     annotations, which win over those that the values have for everything. */}}
{{- define "golfroundpro.metadata" -}}
{{- $common := (include "golfroundpro.global" .root | fromYaml).annotations -}}
name: {{ .name | default (include "golfroundpro.fullname" .root) }}
{{- with merge (dict) (.annotations | default dict) $common }}
annotations:
  {{- toYaml . | nindent 2 }}
{{- end }}
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
{{- include "golfroundpro.copied" (dict "root" $ "image" (printf "%s@%s" $.Values.image.repository .)) -}}
{{- else -}}
{{- include "golfroundpro.copied" (dict "root" $ "image" (printf "%s:%s" .Values.image.repository (.Values.image.tag | default .Chart.AppVersion))) -}}
{{- end -}}
{{- end -}}

{{/* An image of others, from the registry that has copies of them where the values name one. Takes a dict: root, image. */}}
{{- define "golfroundpro.copied" -}}
{{- $registry := (include "golfroundpro.global" .root | fromYaml).image.storeRegistry -}}
{{- ternary (regexReplaceAll "^[^/]+/" .image (printf "%s/" $registry)) .image (ne $registry "") -}}
{{- end -}}
