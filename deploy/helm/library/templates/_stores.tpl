{{/* Where the three stores are, and which Secrets hold the passwords: those of this release, unless the globals name
     others. */}}

{{- define "golfroundpro.postgresql-host" -}}
{{- (include "golfroundpro.global" . | fromYaml).postgresql.host | default (include "golfroundpro.peer" (dict "root" . "part" "postgresql")) -}}
{{- end -}}

{{- define "golfroundpro.postgresql-secret" -}}
{{- (include "golfroundpro.global" . | fromYaml).postgresql.secret | default (include "golfroundpro.peer" (dict "root" . "part" "postgresql")) -}}
{{- end -}}

{{/* The address of the record for a role, without its password. Takes a dict: root, role. */}}
{{- define "golfroundpro.database-url" -}}
{{- $database := (include "golfroundpro.global" .root | fromYaml).postgresql -}}
{{- $parameters := list -}}
{{- with $database.parameters }}{{ $parameters = append $parameters . }}{{ end -}}
{{- with $database.caSecret }}{{ $parameters = append $parameters "sslrootcert=/etc/golf/postgresql-ca/ca.crt" }}{{ end -}}
postgresql://golf_{{ .role }}:$({{ .role | upper }}_PASSWORD)@{{ include "golfroundpro.postgresql-host" .root }}:{{ $database.port }}/{{ $database.database }}{{ with $parameters }}?{{ join "&" . }}{{ end }}
{{- end -}}

{{- define "golfroundpro.redis-host" -}}
{{- (include "golfroundpro.global" . | fromYaml).redis.host | default (include "golfroundpro.peer" (dict "root" . "part" "redis")) -}}
{{- end -}}

{{- define "golfroundpro.redis-secret" -}}
{{- (include "golfroundpro.global" . | fromYaml).redis.secret | default (include "golfroundpro.peer" (dict "root" . "part" "redis")) -}}
{{- end -}}

{{- define "golfroundpro.kafka-brokers" -}}
{{- (include "golfroundpro.global" . | fromYaml).kafka.brokers | default (printf "%s:9092" (include "golfroundpro.peer" (dict "root" . "part" "kafka"))) -}}
{{- end -}}

{{- define "golfroundpro.kafka-secret" -}}
{{- (include "golfroundpro.global" . | fromYaml).kafka.secret | default (include "golfroundpro.peer" (dict "root" . "part" "kafka")) -}}
{{- end -}}

{{/* Environment entries by which a program of ours reaches the stores. Takes a dict: root; roles (environment name to
     role of PostgreSQL); redisUser, kafkaUser, or nothing. */}}
{{- define "golfroundpro.store-environment" -}}
{{- $root := .root -}}
{{- $global := include "golfroundpro.global" .root | fromYaml -}}
{{- range $role := values .roles | uniq | sortAlpha }}
- name: {{ $role | upper }}_PASSWORD
  valueFrom:
    secretKeyRef:
      name: {{ include "golfroundpro.postgresql-secret" $root }}
      key: {{ $role }}-password
{{- end }}
{{- range $name, $role := .roles }}
- name: GOLF_{{ $name }}_URL
  value: {{ include "golfroundpro.database-url" (dict "root" $root "role" $role) }}
{{- end }}
{{- with .redisUser }}
- name: REDIS_PASSWORD
  valueFrom:
    secretKeyRef:
      name: {{ include "golfroundpro.redis-secret" $root }}
      key: {{ . }}-password
- name: GOLF_REDIS_URL
  value: redis://{{ . }}:$(REDIS_PASSWORD)@{{ include "golfroundpro.redis-host" $root }}:{{ $global.redis.port }}/{{ $global.redis.database }}
{{- end }}
- name: GOLF_EVENT_LOG
  value: {{ $global.eventLog }}
{{- if eq $global.eventLog "kafka" }}
- name: GOLF_KAFKA_BROKERS
  value: {{ include "golfroundpro.kafka-brokers" $root | quote }}
{{- end }}
{{- end -}}

{{/* What a pod of ours may reach: the stores, and names. As entries of a network policy's egress. Takes a dict: root,
     stores (a list of postgresql, redis, kafka). An external store's peers stand in its globals. */}}
{{- define "golfroundpro.store-egress" -}}
{{- $global := include "golfroundpro.global" .root | fromYaml -}}
{{- if has "postgresql" .stores }}
{{- $external := $global.postgresql.host }}
- ports: [{{ $global.postgresql.port }}]
  parts: {{ ternary (list) (list "postgresql") (ne $external "") | toJson }}
{{- end }}
{{- if has "redis" .stores }}
- ports: [{{ $global.redis.port }}]
  parts: {{ ternary (list) (list "redis") (ne $global.redis.host "") | toJson }}
{{- end }}
{{- if and (has "kafka" .stores) (eq $global.eventLog "kafka") }}
- ports: {{ include "golfroundpro.kafka-ports" .root }}
  parts: {{ ternary (list) (list "kafka") (ne $global.kafka.brokers "") | toJson }}
{{- end }}
{{- end -}}

{{/* The ports in the list of brokers, as JSON. */}}
{{- define "golfroundpro.kafka-ports" -}}
{{- $ports := list -}}
{{- range splitList "," (include "golfroundpro.kafka-brokers" .) -}}
{{- $ports = append $ports (splitList ":" . | last | int) -}}
{{- end -}}
{{- $ports | uniq | toJson -}}
{{- end -}}
