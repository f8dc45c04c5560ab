{{/* Checks that the parts' schemas cannot do, because they concern several parts. */}}
{{- define "golfroundpro.checks" -}}
{{- $global := include "golfroundpro.global" . | fromYaml -}}
{{- $rounds := include "golfroundpro.most-replicas" (index .Subcharts "round-service") | int -}}
{{- $analytics := include "golfroundpro.most-replicas" (index .Subcharts "analytics-service") | int -}}
{{- if and (eq $global.eventLog "kafka") (gt $analytics (int $global.kafka.partitions)) -}}
{{- fail (printf "analytics-service: %d pods, but the topic has %d partitions, so the rest would have nothing to do; raise global.kafka.partitions or take fewer" $analytics (int $global.kafka.partitions)) -}}
{{- end -}}
{{- if and (eq $global.eventLog "kafka") (not .Values.kafka.enabled) (not $global.kafka.brokers) -}}
{{- fail "global.eventLog is kafka: set kafka.enabled, or name the brokers in global.kafka.brokers" -}}
{{- end -}}
{{- $all := eq (len (compact (values $global.postgresql.secrets))) 5 -}}
{{- if and (not .Values.postgresql.enabled) (or (not $global.postgresql.host) (not (or $all $global.postgresql.secret))) -}}
{{- fail "postgresql.enabled is off: name a server in global.postgresql.host and a Secret in global.postgresql.secret, or one for each of the five roles in global.postgresql.secrets" -}}
{{- end -}}
{{- if and .Values.postgresql.enabled $global.postgresql.secrets -}}
{{- fail "global.postgresql.secrets is for a PostgreSQL that others run: this release's own takes its roles' passwords from one Secret (global.postgresql.secret)" -}}
{{- end -}}
{{- if and (not .Values.redis.enabled) (or (not $global.redis.host) (not $global.redis.secret)) -}}
{{- fail "redis.enabled is off: name a server in global.redis.host and a Secret in global.redis.secret" -}}
{{- end -}}
{{- /* During an upgrade each service has one more pod; there are also the Job, the tool, a backup, and an operator. */ -}}
{{- $most := $global.postgresql.maxConnections | default 0 | int -}}
{{- if .Values.postgresql.enabled }}{{ $most = .Values.postgresql.maxConnections | int }}{{ end -}}
{{- $wanted := add (mul 20 (add $rounds 1)) (mul 7 (add $analytics 1)) 10 -}}
{{- if and (gt $most 0) (gt $wanted (int64 $most)) -}}
{{- fail (printf "%d pods of round-service and %d of analytics-service may take %d connections (20 and 7 each, one pod more in an upgrade, 10 for others), but PostgreSQL takes %d; raise its max_connections or take fewer" $rounds $analytics $wanted $most) -}}
{{- end -}}
{{- end -}}
