{{/* A pod's template. Takes a dict:
       root            the chart's context
       component       where it is not the chart's name
       containers      YAML of the list
       initContainers  YAML of the list, or nothing
       volumes         YAML of the list, or nothing
       restartPolicy   or nothing
       checksum        text that changes whenever the pods must be replaced, or nothing
       scheduling      where the pods may run, as whom, and what they are labelled with, where it is not the chart's values */}}
{{- define "golfroundpro.pod" -}}
{{- $values := .scheduling | default .root.Values -}}
{{- $global := include "golfroundpro.global" .root | fromYaml -}}
{{- $component := .component | default .root.Chart.Name -}}
metadata:
  labels:
    {{- include "golfroundpro.labels" (dict "root" .root "component" $component) | nindent 4 }}
    {{- with $values.podLabels }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
  {{- if or .checksum $values.podAnnotations }}
  annotations:
    {{- with .checksum }}
    checksum/config: {{ sha256sum . }}
    {{- end }}
    {{- with $values.podAnnotations }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
  {{- end }}
spec:
  serviceAccountName: {{ include "golfroundpro.peer" (dict "root" .root "part" $component) }}
  automountServiceAccountToken: false
  # A service called golf-… would put GOLF_… names into the environment, which the programs refuse.
  enableServiceLinks: false
  {{- with $global.image.pullSecrets }}
  imagePullSecrets:
    {{- range . }}
    - name: {{ . }}
    {{- end }}
  {{- end }}
  securityContext:
    {{- include "golfroundpro.pod-security" (dict "values" $values) | nindent 4 }}
  {{- with .restartPolicy }}
  restartPolicy: {{ . }}
  {{- end }}
  {{- with $values.terminationGracePeriodSeconds }}
  terminationGracePeriodSeconds: {{ . }}
  {{- end }}
  {{- with $values.priorityClassName }}
  priorityClassName: {{ . }}
  {{- end }}
  {{- with $values.nodeSelector }}
  nodeSelector:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  {{- with $values.tolerations }}
  tolerations:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  {{- with $values.affinity }}
  affinity:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  {{- range $key := list "kubernetes.io/hostname" "topology.kubernetes.io/zone" }}
  {{- if eq $key "kubernetes.io/hostname" }}
  topologySpreadConstraints:
  {{- end }}
    - maxSkew: 1
      topologyKey: {{ $key }}
      whenUnsatisfiable: ScheduleAnyway
      labelSelector:
        matchLabels:
          {{- include "golfroundpro.selector-labels" (dict "root" $.root "component" $component) | nindent 10 }}
  {{- end }}
  {{- if or .initContainers $values.initContainers }}
  initContainers:
    {{- include "golfroundpro.added-containers" (dict "values" $values "containers" $values.initContainers) | nindent 4 }}
    {{- with .initContainers }}
    {{- . | nindent 4 }}
    {{- end }}
  {{- end }}
  containers:
    {{- .containers | nindent 4 }}
    {{- include "golfroundpro.added-containers" (dict "values" $values "containers" $values.sidecars) | nindent 4 }}
  {{- if or .volumes $values.extraVolumes }}
  volumes:
    {{- with .volumes }}
    {{- . | nindent 4 }}
    {{- end }}
    {{- with $values.extraVolumes }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
  {{- end }}
{{- end -}}

{{/* Containers that the values add to a pod, with the part's security context unless they set their own. Takes a dict: values, containers. */}}
{{- define "golfroundpro.added-containers" -}}
{{- range .containers }}
{{- $ours := dict "imagePullPolicy" "IfNotPresent" }}
{{- if not (hasKey . "securityContext") }}
{{- $_ := set $ours "securityContext" (include "golfroundpro.container-security" (dict "values" $.values) | fromYaml) }}
{{- end }}
- {{ include "golfroundpro.replaced" (dict "below" $ours "above" .) | nindent 2 | trim }}
{{- end }}
{{- end -}}

{{/* The three probes of a container, with their numbers replaced by those in the values. Takes a dict:
     values, probes (YAML). */}}
{{- define "golfroundpro.probes" -}}
{{- $probes := .probes | fromYaml -}}
{{- range $name := list "startup" "liveness" "readiness" }}
{{- $key := printf "%sProbe" $name }}
{{ $key }}:
  {{- include "golfroundpro.replaced" (dict "below" (get $probes $key) "above" (get ($.values.probes | default dict) $name | default dict)) | nindent 2 }}
{{- end }}
{{- end -}}

{{/* The mounts of the values' extraVolumes, as list items; empty if there are none. */}}
{{- define "golfroundpro.extra-mounts" -}}
{{- with .Values.extraVolumeMounts -}}
{{- toYaml . -}}
{{- end -}}
{{- end -}}

{{/* The environment entries that the values add to a part's own, as list items; empty if there are none. */}}
{{- define "golfroundpro.extra-environment" -}}
{{- with .Values.extraEnv -}}
{{- toYaml . -}}
{{- end -}}
{{- end -}}
