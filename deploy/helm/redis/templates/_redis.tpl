{{/* The rights of each Redis user. Only the operator may use FLUSHALL, CONFIG or another user's keys. */}}
{{- define "redis.users" -}}
user default off
user round on #{{ get .passwords "round-password" | sha256sum }} resetchannels ~golf:session:* ~golf:cache:* ~golf:limit:* ~golf:live:* %R~golf:views:current ~golf:views:*:live &golf:live:* -@all +@read +@write +@fast +@connection +@transaction +@scripting +@pubsub -@admin -@dangerous +info
user analytics on #{{ get .passwords "analytics-password" | sha256sum }} resetchannels %R~golf:session:* ~golf:cache:* ~golf:views:* ~golf:live:* &golf:live:* -@all +@read +@write +@fast +@connection +@transaction +@scripting +@pubsub -@admin -@dangerous +info
user operator on #{{ get .passwords "operator-password" | sha256sum }} ~* &* +@all
{{ end -}}

{{- define "redis.users-entry" -}}
users.acl: {{ include "redis.users" . | b64enc }}
{{- end -}}

{{- define "redis.container" -}}
args:
  - redis-server
  - /etc/redis/redis.conf
  - --maxmemory
  - {{ .Values.maxMemory }}
  {{- if .Values.persistence.enabled }}
  - --appendonly
  - "yes"
  # A Redis that came back with less than it had acknowledged would show views that are too old.
  - --appendfsync
  - always
  {{- end }}
{{- with include "golfroundpro.extra-environment" . }}
env:
  {{- . | nindent 2 }}
{{- end }}
volumeMounts:
  - name: data
    mountPath: /data
  - name: configuration
    mountPath: /etc/redis
    readOnly: true
  - name: tmp
    mountPath: /tmp
{{- with include "golfroundpro.extra-mounts" . }}
  {{- . | nindent 2 }}
{{- end }}
{{- end -}}

{{- define "redis.probes" -}}
startupProbe:
  tcpSocket:
    port: redis
  periodSeconds: 1
  failureThreshold: 120
livenessProbe:
  tcpSocket:
    port: redis
  periodSeconds: 10
  timeoutSeconds: 5
  failureThreshold: 6
readinessProbe:
  tcpSocket:
    port: redis
  periodSeconds: 5
{{- end -}}

{{- define "redis.volumes" -}}
- name: configuration
  projected:
    sources:
      - configMap:
          name: {{ include "golfroundpro.fullname" . }}
      - secret:
          name: {{ include "golfroundpro.redis-secret" . }}
          items:
            - key: users.acl
              path: users.acl
- name: tmp
  emptyDir: {sizeLimit: 16Mi}
{{- if not .Values.persistence.enabled }}
# Redis writes nothing there, unless an operator's command makes it.
- name: data
  emptyDir: {sizeLimit: 1Gi}
{{- end }}
{{- end -}}
