{{/* The superuser, and a role for each thing that is done to the record. */}}
{{- define "postgresql.passwords" -}}
[superuser-password, migrator-password, round-password, relay-password, analytics-password, backup-password]
{{- end -}}

{{/* Who gets in, and how: in place of the file that initdb makes, which lets in everybody who comes from the pod's own
     address, as kubectl port-forward does. The socket is reached from within the container alone, where the superuser's
     password lies beside it. */}}
{{- define "postgresql.hba" -}}
local all all trust
host all all all scram-sha-256
{{- end -}}

{{- define "postgresql.container" -}}
args:
  - postgres
  - -c
  - config_file=/etc/postgresql/postgresql.conf
  - -c
  - hba_file=/etc/postgresql/pg_hba.conf
  - -c
  - listen_addresses=*
  - -c
  - unix_socket_directories=/run/postgresql
  - -c
  - max_connections={{ .Values.maxConnections }}
  - -c
  - shared_buffers={{ .Values.sharedBuffers }}
env:
  - name: POSTGRES_DB
    value: {{ (include "golfroundpro.global" . | fromYaml).postgresql.database }}
  - name: POSTGRES_PASSWORD_FILE
    value: /etc/postgresql-password/superuser-password
  - name: POSTGRES_INITDB_ARGS
    value: --data-checksums --encoding=UTF8 --locale=C.UTF-8
  - name: PGDATA
    value: /var/lib/postgresql/data/pgdata
  {{- with include "golfroundpro.extra-environment" . }}
  {{- . | nindent 2 }}
  {{- end }}
volumeMounts:
  - name: data
    mountPath: /var/lib/postgresql/data
  - name: configuration
    mountPath: /etc/postgresql
    readOnly: true
  - name: password
    mountPath: /etc/postgresql-password
    readOnly: true
  - name: run
    mountPath: /run/postgresql
  - name: tmp
    mountPath: /tmp
{{- with include "golfroundpro.extra-mounts" . }}
  {{- . | nindent 2 }}
{{- end }}
{{- end -}}

{{- define "postgresql.probes" -}}
startupProbe:
  exec:
    command: &answers [pg_isready, --quiet, --host=127.0.0.1, --username=postgres, --timeout=2]
  periodSeconds: 1
  timeoutSeconds: 3
  # A crash recovery may take long; killed in the middle of it, it would begin again.
  failureThreshold: 600
livenessProbe:
  tcpSocket:
    port: postgresql
  periodSeconds: 10
  timeoutSeconds: 5
  failureThreshold: 6
readinessProbe:
  exec:
    command: *answers
  periodSeconds: 5
  timeoutSeconds: 3
{{- end -}}

{{- define "postgresql.volumes" -}}
- name: configuration
  configMap:
    name: {{ include "golfroundpro.fullname" . }}
- name: password
  secret:
    secretName: {{ include "golfroundpro.postgresql-secret" . }}
    items:
      - key: superuser-password
        path: superuser-password
- name: run
  emptyDir: {sizeLimit: 16Mi}
- name: tmp
  emptyDir: {sizeLimit: 64Mi}
{{- end -}}
