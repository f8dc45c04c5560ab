{{/* A store on one node: one pod with a name of its own, and a volume. Takes a dict:
       root, port
       container   YAML of what only this store's container has: args, env, and volumeMounts last
       probes      YAML of its three probes
       data        whether it has a volume of its own, called data: a claim that the values name, or one of its own
       volumes     YAML of the list, or nothing
       checksum    as of golfroundpro.pod */}}
{{- define "golfroundpro.store-stateful-set" -}}
{{- $values := .root.Values -}}
apiVersion: apps/v1
kind: StatefulSet
metadata:
  {{- include "golfroundpro.metadata" (dict "root" .root) | nindent 2 }}
spec:
  replicas: 1
  revisionHistoryLimit: 3
  serviceName: {{ include "golfroundpro.fullname" .root }}
  selector:
    matchLabels:
      {{- include "golfroundpro.selector-labels" (dict "root" .root) | nindent 6 }}
  template:
    {{- include "golfroundpro.pod" (dict "root" .root "checksum" .checksum
          "volumes" (print .volumes (include "golfroundpro.existing-claim" .))
          "containers" (include "golfroundpro.store-container" .)) | nindent 4 }}
  {{- if and .data (not $values.persistence.existingClaim) }}
  volumeClaimTemplates:
    - metadata:
        name: data
        labels:
          {{- include "golfroundpro.selector-labels" (dict "root" $.root) | nindent 10 }}
      spec:
        accessModes: [ReadWriteOnce]
        {{- with $values.persistence.storageClass }}
        storageClassName: {{ . }}
        {{- end }}
        resources:
          requests:
            storage: {{ $values.persistence.size }}
  {{- end }}
{{- end -}}

{{/* The volume of an existing claim, instead of one of the store's own. */}}
{{- define "golfroundpro.existing-claim" -}}
{{- if .data -}}
{{- with .root.Values.persistence.existingClaim }}
- name: data
  persistentVolumeClaim:
    claimName: {{ . }}
{{- end -}}
{{- end -}}
{{- end -}}

{{- define "golfroundpro.store-container" -}}
- name: {{ .root.Chart.Name }}
  image: {{ include "golfroundpro.store-image" .root }}
  imagePullPolicy: {{ .root.Values.image.pullPolicy }}
  securityContext:
    {{- include "golfroundpro.container-security" (dict "values" .root.Values) | nindent 4 }}
  ports:
    - name: {{ .root.Chart.Name }}
      containerPort: {{ .port }}
      protocol: TCP
  {{- .container | nindent 2 }}
  {{- include "golfroundpro.probes" (dict "values" .root.Values "probes" .probes) | nindent 2 }}
  resources:
    {{- toYaml .root.Values.resources | nindent 4 }}
{{- end -}}

{{/* Only the parts that use a store can connect to it, and it can connect to none. Takes a dict: root, port. */}}
{{- define "golfroundpro.store-network-policy" -}}
{{- include "golfroundpro.network-policy" (dict "root" .root
      "ingress" (concat (list (dict "ports" (list .port) "parts" .root.Values.networkPolicy.from))
        (include "golfroundpro.monitoring-rules" (dict "root" .root "ports" list) | fromYamlArray))) -}}
{{- end -}}

{{/* The Secret with the store's passwords, unless the globals name another. Takes a dict: root, store, passwords,
     extra (see golfroundpro.generated-secret). */}}
{{- define "golfroundpro.store-secret" -}}
{{- if not (index (include "golfroundpro.global" .root | fromYaml) .store "secret") -}}
{{- include "golfroundpro.generated-secret" (dict "root" .root "name" (include "golfroundpro.fullname" .root)
      "passwords" .passwords "extra" .extra) -}}
{{- end -}}
{{- end -}}
