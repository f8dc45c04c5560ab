{{/* The volume with the dumps: an existing claim, or the release's own. */}}
{{- define "golfroundpro.backup-claim" -}}
{{- .Values.backup.existingClaim | default (include "golfroundpro.peer" (dict "root" . "part" "backup")) -}}
{{- end -}}

{{/* A container with PostgreSQL's own programs. Takes a dict: root, name, command (a list), and YAML of env and volumeMounts. */}}
{{- define "golfroundpro.backup-container" -}}
- name: {{ .name }}
  image: {{ include "golfroundpro.copied" (dict "root" .root "image" .root.Values.backup.image) }}
  imagePullPolicy: IfNotPresent
  command: {{ toJson .command }}
  securityContext:
    {{- include "golfroundpro.container-security" (dict "values" .root.Values.jobs) | nindent 4 }}
  env:
    - name: BACKUP_FOLDER
      value: /backups
    {{- .env | nindent 4 }}
  volumeMounts:
    - name: scripts
      mountPath: /scripts
      readOnly: true
    - name: backups
      mountPath: /backups
    - name: tmp
      mountPath: /tmp
    {{- with .volumeMounts }}
    {{- . | nindent 4 }}
    {{- end }}
  resources:
    {{- toYaml .root.Values.backup.resources | nindent 4 }}
{{- end -}}

{{- define "golfroundpro.backup-dump" -}}
{{- $parameters := dict "root" . "roles" (dict "BACKUP_DATABASE" "backup") -}}
{{- include "golfroundpro.backup-container" (dict "root" . "name" "dump" "command" (list "sh" "/scripts/backup.sh")
      "env" (print (include "golfroundpro.backup-environment" .) "\n- name: BACKUP_KEEP\n  value: " (.Values.backup.keep | quote))
      "volumeMounts" (include "golfroundpro.store-mounts" $parameters | trim)) -}}
{{- end -}}

{{/* Only the database of golfroundpro.store-environment: the script needs no event log. */}}
{{- define "golfroundpro.backup-environment" -}}
- name: GOLF_BACKUP_DATABASE_URL
  value: {{ include "golfroundpro.database-url" (dict "root" . "role" "backup") | quote }}
- name: GOLF_BACKUP_DATABASE_PASSWORD_FILE
  value: /etc/golf/passwords/postgresql-backup
{{- end -}}

{{/* The container that copies the dumps elsewhere, with any image and command: it finds them in /backups. */}}
{{- define "golfroundpro.backup-upload" -}}
- name: upload
  image: {{ .Values.backup.upload.image }}
  imagePullPolicy: IfNotPresent
  command: {{ toJson .Values.backup.upload.command }}
  securityContext:
    {{- include "golfroundpro.container-security" (dict "values" .Values.jobs) | nindent 4 }}
  {{- with .Values.backup.upload.secret }}
  envFrom:
    - secretRef:
        name: {{ . }}
  {{- end }}
  volumeMounts:
    - name: backups
      mountPath: /backups
      readOnly: true
    - name: tmp
      mountPath: /tmp
  resources:
    {{- toYaml .Values.backup.resources | nindent 4 }}
{{- end -}}

{{- define "golfroundpro.backup-volumes" -}}
- name: scripts
  configMap:
    name: {{ include "golfroundpro.peer" (dict "root" . "part" "backup") }}
- name: backups
  persistentVolumeClaim:
    claimName: {{ include "golfroundpro.backup-claim" . }}
- name: tmp
  emptyDir: {sizeLimit: 64Mi}
{{- end -}}

{{/* The Job that restores a dump, in this order: the dump is checked and loaded beside the record; golf migrate checks the
     loaded schema and migrates it to this version; once the services have stopped it gets the record's name; whatever came
     after the dump is removed from Kafka, Redis and the sessions. */}}
{{- define "golfroundpro.restore-parameters" -}}
roles:
  MIGRATOR_DATABASE: migrator
redisUser: round
kafkaUser: admin
resources:
  {{- toYaml .Values.tool.resources | nindent 2 }}
{{- end -}}

{{- define "golfroundpro.restore-step" -}}
{{- include "golfroundpro.tool-container" (include "golfroundpro.restore-parameters" .root | fromYaml | merge (dict "values" .root.Values.jobs) .) -}}
{{- end -}}

{{- define "golfroundpro.restore-script" -}}
{{- include "golfroundpro.backup-container" (dict "root" .root "name" .name
      "command" (list "sh" "/scripts/restore.sh" .step)
      "env" (include "golfroundpro.restore-environment" .root)
      "volumeMounts" "- name: superuser\n  mountPath: /etc/postgresql\n  readOnly: true") -}}
{{- end -}}

{{- define "golfroundpro.restore-environment" -}}
- name: PGHOST
  value: {{ include "golfroundpro.postgresql-host" . }}
- name: PGPORT
  value: {{ (include "golfroundpro.global" . | fromYaml).postgresql.port | quote }}
- name: PGUSER
  value: postgres
- name: PGPASSWORD_FILE
  value: /etc/postgresql/superuser-password
- name: GOLF_DATABASE
  value: {{ (include "golfroundpro.global" . | fromYaml).postgresql.database }}
- name: SQL_FOLDER
  value: /scripts
{{- end -}}

{{- define "golfroundpro.restore-init-containers" -}}
{{ include "golfroundpro.restore-script" (dict "root" . "name" "load" "step" "begin") }}
{{ include "golfroundpro.restore-step" (dict "root" . "name" "migrate" "arguments" (list "migrate" "--existing")
     "database" (printf "%s_restoring" (include "golfroundpro.global" . | fromYaml).postgresql.database)) }}
{{ include "golfroundpro.restore-script" (dict "root" . "name" "swap" "step" "swap") }}
{{- end -}}

{{- define "golfroundpro.restore-volumes" -}}
{{ include "golfroundpro.backup-volumes" . }}
- name: superuser
  secret:
    secretName: {{ include "golfroundpro.postgresql-secret" . }}
    defaultMode: 0440
    items:
      - key: superuser-password
        path: superuser-password
{{ include "golfroundpro.store-volumes" (include "golfroundpro.restore-parameters" . | fromYaml | merge (dict "root" .)) | trim }}
{{- end -}}
