{{/* What brings the stores to what this revision needs, in this order: the roles (of a PostgreSQL of ours), the schema
     and the shipped courses, which event log there is. Each may be repeated. */}}
{{- define "golfroundpro.prepare-roles" -}}
- name: roles
  image: {{ printf "%s:%s" .Values.postgresql.image.repository (.Values.postgresql.image.tag | default "15") }}
  imagePullPolicy: {{ .Values.postgresql.image.pullPolicy }}
  command: [sh, /sql/roles.sh]
  securityContext:
    {{- include "golfroundpro.container-security" . | nindent 4 }}
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
    - name: passwords
      mountPath: /passwords
      readOnly: true
    - name: tmp
      mountPath: /tmp
  resources:
    {{- toYaml .Values.prepare.resources | nindent 4 }}
{{- end -}}

{{/* One step by the operator's tool. Takes a dict: root, name, arguments, roles. */}}
{{- define "golfroundpro.prepare-step" -}}
- name: {{ .name }}
  image: {{ include "golfroundpro.own-image" (dict "root" .root "image" "round-service") }}
  imagePullPolicy: {{ (include "golfroundpro.global" .root | fromYaml).image.pullPolicy }}
  command: {{ concat (list "/usr/local/bin/golf") .arguments | toJson }}
  securityContext:
    {{- include "golfroundpro.container-security" . | nindent 4 }}
  env:
    {{- include "golfroundpro.store-environment" (dict "root" .root "roles" .roles) | nindent 4 }}
  resources:
    {{- toYaml .root.Values.prepare.resources | nindent 4 }}
{{- end -}}

{{- define "golfroundpro.prepare-init-containers" -}}
{{- if .Values.postgresql.enabled }}
{{ include "golfroundpro.prepare-roles" . }}
{{- end }}
{{ include "golfroundpro.prepare-step" (dict "root" . "name" "migrate" "arguments" (list "migrate")
     "roles" (dict "MIGRATOR_DATABASE" "migrator")) }}
{{- end -}}

{{- define "golfroundpro.prepare-volumes" -}}
{{- if .Values.postgresql.enabled -}}
- name: sql
  configMap:
    name: {{ include "golfroundpro.peer" (dict "root" . "part" "prepare") }}
- name: passwords
  secret:
    secretName: {{ include "golfroundpro.postgresql-secret" . }}
- name: tmp
  emptyDir: {}
{{- end -}}
{{- end -}}
