{{/* The steps that bring the stores to the state that this revision needs, in this order: the roles (of our own
     PostgreSQL), the topics and rights (with Kafka), the schema and the shipped courses, the event log's mode. Each is
     idempotent. */}}
{{- define "golfroundpro.prepare-roles" -}}
{{- $postgresql := .Subcharts.postgresql -}}
- name: roles
  image: {{ include "golfroundpro.store-image" $postgresql }}
  imagePullPolicy: {{ $postgresql.Values.image.pullPolicy }}
  command: [sh, /sql/roles.sh]
  securityContext:
    {{- include "golfroundpro.container-security" (dict "values" .Values.jobs) | nindent 4 }}
  env:
    - name: PGHOST
      value: {{ include "golfroundpro.postgresql-host" . }}
    - name: PGPORT
      value: "5432"
    - name: PGUSER
      value: postgres
    - name: GOLF_DATABASE
      value: {{ (include "golfroundpro.global" . | fromYaml).postgresql.database }}
  volumeMounts:
    - name: sql
      mountPath: /sql
      readOnly: true
    - name: role-passwords
      mountPath: /passwords
      readOnly: true
    - name: tmp
      mountPath: /tmp
  resources:
    {{- toYaml .Values.prepare.resources | nindent 4 }}
{{- end -}}

{{/* The steps' users of the stores. */}}
{{- define "golfroundpro.prepare-parameters" -}}
roles:
  MIGRATOR_DATABASE: migrator
  RELAY_DATABASE: relay
kafkaUser: admin
resources:
  {{- toYaml .Values.prepare.resources | nindent 2 }}
{{- end -}}

{{/* One step run by the operator's tool. Takes a dict: root, name, arguments. */}}
{{- define "golfroundpro.prepare-step" -}}
{{- include "golfroundpro.tool-container" (include "golfroundpro.prepare-parameters" .root | fromYaml | merge (dict "values" .root.Values.jobs) .) -}}
{{- end -}}

{{- define "golfroundpro.prepare-init-containers" -}}
{{- $global := include "golfroundpro.global" . | fromYaml -}}
{{- if .Values.postgresql.enabled }}
{{ include "golfroundpro.prepare-roles" . }}
{{- end }}
{{- if and .Values.prepare.topics (eq $global.eventLog "kafka") }}
{{ include "golfroundpro.prepare-step" (dict "root" . "name" "topics"
     "arguments" (list "topics" "--round-user" $global.kafka.users.relay "--analytics-user" $global.kafka.users.analytics)) }}
{{- end }}
{{ include "golfroundpro.prepare-step" (dict "root" . "name" "migrate" "arguments" (list "migrate")) }}
{{- end -}}

{{- define "golfroundpro.prepare-volumes" -}}
{{ include "golfroundpro.store-volumes" (include "golfroundpro.prepare-parameters" . | fromYaml | merge (dict "root" .)) }}
{{- if .Values.postgresql.enabled }}
- name: sql
  configMap:
    name: {{ include "golfroundpro.peer" (dict "root" . "part" "prepare") }}
- name: role-passwords
  secret:
    secretName: {{ include "golfroundpro.postgresql-secret" . }}
    defaultMode: 0440
- name: tmp
  emptyDir: {sizeLimit: 16Mi}
{{- end }}
{{- if and .Values.backup.schedule (not .Values.backup.existingClaim) }}
# Nobody mounts it: most classes bind a volume to its first pod, and helm --wait waits until it is bound.
- name: backups
  persistentVolumeClaim:
    claimName: {{ include "golfroundpro.backup-claim" . }}
{{- end -}}
{{- end -}}
