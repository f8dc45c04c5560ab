{{/* Where the three stores are, and which Secrets hold the passwords: those of this release, unless the globals name
     others. */}}

{{- define "golfroundpro.postgresql-host" -}}
{{- (include "golfroundpro.global" . | fromYaml).postgresql.host | default (include "golfroundpro.peer" (dict "root" . "part" "postgresql")) -}}
{{- end -}}

{{- define "golfroundpro.postgresql-secret" -}}
{{- (include "golfroundpro.global" . | fromYaml).postgresql.secret | default (include "golfroundpro.peer" (dict "root" . "part" "postgresql")) -}}
{{- end -}}

{{/* The address of the record for a role, without its password. Takes a dict: root, role, and database where it is
     another than the record. */}}
{{- define "golfroundpro.database-url" -}}
{{- $database := (include "golfroundpro.global" .root | fromYaml).postgresql -}}
{{- $parameters := list -}}
{{- with $database.parameters }}{{ $parameters = append $parameters . }}{{ end -}}
{{- if $database.caSecret }}{{ $parameters = append $parameters "sslrootcert=/etc/golf/postgresql-ca/ca.crt" }}{{ end -}}
postgresql://golf_{{ .role }}@{{ include "golfroundpro.postgresql-host" .root }}:{{ $database.port }}/{{ .database | default $database.database }}{{ with $parameters }}?{{ join "&" . }}{{ end }}
{{- end -}}

{{- define "golfroundpro.redis-host" -}}
{{- (include "golfroundpro.global" . | fromYaml).redis.host | default (include "golfroundpro.peer" (dict "root" . "part" "redis")) -}}
{{- end -}}

{{- define "golfroundpro.redis-secret" -}}
{{- (include "golfroundpro.global" . | fromYaml).redis.secret | default (include "golfroundpro.peer" (dict "root" . "part" "redis")) -}}
{{- end -}}

{{/* The Secret with the keys of live tickets. */}}
{{- define "golfroundpro.live-secret" -}}
{{- (include "golfroundpro.global" . | fromYaml).live.secret | default (include "golfroundpro.peer" (dict "root" . "part" "live")) -}}
{{- end -}}

{{- define "golfroundpro.kafka-brokers" -}}
{{- (include "golfroundpro.global" . | fromYaml).kafka.brokers | default (printf "%s:9092" (include "golfroundpro.peer" (dict "root" . "part" "kafka"))) -}}
{{- end -}}

{{- define "golfroundpro.kafka-secret" -}}
{{- (include "golfroundpro.global" . | fromYaml).kafka.secret | default (include "golfroundpro.peer" (dict "root" . "part" "kafka")) -}}
{{- end -}}

{{/* How a program of ours reaches the stores: its environment, and the files with its passwords and its stores' CAs.
     These three take a dict: root; roles (the settings' names to PostgreSQL's roles); database, where it is another than
     the record; redisUser and kafkaUser (keys of the Secrets), or nothing; liveKeys, whether it has the keys of live
     tickets. Passwords are files, because everyone who may read the pod sees its environment. */}}
{{- define "golfroundpro.store-environment" -}}
{{- $root := .root -}}
{{- $other := .database -}}
{{- $global := include "golfroundpro.global" .root | fromYaml -}}
{{- range $name, $role := .roles }}
- name: GOLF_{{ $name }}_URL
  value: {{ include "golfroundpro.database-url" (dict "root" $root "role" $role "database" $other) | quote }}
- name: GOLF_{{ $name }}_PASSWORD_FILE
  value: /etc/golf/passwords/postgresql-{{ $role }}
{{- end }}
{{- with .redisUser }}
- name: GOLF_REDIS_URL
  value: redis://{{ . }}@{{ include "golfroundpro.redis-host" $root }}:{{ $global.redis.port }}/{{ $global.redis.database }}
- name: GOLF_REDIS_PASSWORD_FILE
  value: /etc/golf/passwords/redis-{{ . }}
{{- end }}
{{- if .liveKeys }}
- name: GOLF_LIVE_KEYS_FILE
  value: /etc/golf/passwords/live-keys
{{- end }}
- name: GOLF_EVENT_LOG
  value: {{ $global.eventLog }}
{{- if and .kafkaUser (eq $global.eventLog "kafka") }}
- name: GOLF_KAFKA_BROKERS
  value: {{ include "golfroundpro.kafka-brokers" $root | quote }}
- name: GOLF_KAFKA_SECURITY
  value: {{ $global.kafka.security }}
- name: GOLF_KAFKA_PARTITIONS
  value: {{ $global.kafka.partitions | quote }}
- name: GOLF_KAFKA_REPLICATION
  value: {{ $global.kafka.replication | quote }}
{{- if hasPrefix "sasl" $global.kafka.security }}
- name: GOLF_KAFKA_MECHANISM
  value: {{ $global.kafka.mechanism }}
- name: GOLF_KAFKA_USER
  value: {{ get $global.kafka.users .kafkaUser }}
- name: GOLF_KAFKA_PASSWORD_FILE
  value: /etc/golf/passwords/kafka-{{ .kafkaUser }}
{{- end }}
{{- if $global.kafka.caSecret }}
- name: GOLF_KAFKA_CA
  value: /etc/golf/kafka-ca/ca.crt
{{- end }}
{{- end }}
{{- end -}}

{{- define "golfroundpro.store-mounts" -}}
{{- $global := include "golfroundpro.global" .root | fromYaml -}}
- name: passwords
  mountPath: /etc/golf/passwords
  readOnly: true
{{- if $global.postgresql.caSecret }}
- name: postgresql-ca
  mountPath: /etc/golf/postgresql-ca
  readOnly: true
{{- end }}
{{- if $global.kafka.caSecret }}
- name: kafka-ca
  mountPath: /etc/golf/kafka-ca
  readOnly: true
{{- end }}
{{- end -}}

{{- define "golfroundpro.store-volumes" -}}
{{- $root := .root -}}
{{- $global := include "golfroundpro.global" .root | fromYaml -}}
- name: passwords
  projected:
    defaultMode: 0440
    sources:
      {{- $together := list }}
      {{- range $role := values (.roles | default dict) | uniq | sortAlpha }}
      {{- with get $global.postgresql.secrets $role }}
      - secret:
          name: {{ . }}
          items:
            - key: password
              path: postgresql-{{ $role }}
      {{- else }}
      {{- $together = append $together $role }}
      {{- end }}
      {{- end }}
      {{- with $together }}
      - secret:
          name: {{ include "golfroundpro.postgresql-secret" $root }}
          items:
            {{- range . }}
            - key: {{ . }}-password
              path: postgresql-{{ . }}
            {{- end }}
      {{- end }}
      {{- with .redisUser }}
      - secret:
          name: {{ include "golfroundpro.redis-secret" $root }}
          items:
            - key: {{ . }}-password
              path: redis-{{ . }}
      {{- end }}
      {{- if and .kafkaUser (eq $global.eventLog "kafka") (hasPrefix "sasl" $global.kafka.security) }}
      - secret:
          name: {{ include "golfroundpro.kafka-secret" $root }}
          items:
            - key: {{ .kafkaUser }}-password
              path: kafka-{{ .kafkaUser }}
      {{- end }}
      {{- if .liveKeys }}
      - secret:
          name: {{ include "golfroundpro.live-secret" $root }}
          items:
            - key: keys
              path: live-keys
      {{- end }}
{{- with $global.postgresql.caSecret }}
- name: postgresql-ca
  secret:
    secretName: {{ . }}
{{- end }}
{{- with $global.kafka.caSecret }}
- name: kafka-ca
  secret:
    secretName: {{ . }}
{{- end }}
{{- end -}}

{{/* The destinations of our pods: the stores, and name lookups. As entries of a network policy's egress. Takes a dict: root,
     stores (a list of postgresql, redis, kafka). An external store's peers are in its globals. */}}
{{- define "golfroundpro.store-egress" -}}
{{- $global := include "golfroundpro.global" .root | fromYaml -}}
{{- if has "postgresql" .stores }}
{{- $external := $global.postgresql.host }}
- ports: [{{ $global.postgresql.port }}]
  parts: {{ ternary (list) (list "postgresql") (ne $external "") | toJson }}
  peers: {{ ternary $global.postgresql.peers (list) (ne $external "") | toJson }}
{{- end }}
{{- if has "redis" .stores }}
- ports: [{{ $global.redis.port }}]
  parts: {{ ternary (list) (list "redis") (ne $global.redis.host "") | toJson }}
  peers: {{ ternary $global.redis.peers (list) (ne $global.redis.host "") | toJson }}
{{- end }}
{{- if and (has "kafka" .stores) (eq $global.eventLog "kafka") }}
- ports: {{ include "golfroundpro.kafka-ports" .root }}
  parts: {{ ternary (list) (list "kafka") (ne $global.kafka.brokers "") | toJson }}
  peers: {{ ternary $global.kafka.peers (list) (ne $global.kafka.brokers "") | toJson }}
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
