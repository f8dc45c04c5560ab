{{/* The users that may log in by SASL/PLAIN, in the form that Java reads. Their rights are in the topics' ACLs. */}}
{{- define "kafka.logins-entry" -}}
{{- $logins := list -}}
{{- range $user := list "admin" "relay" "analytics" -}}
{{- $logins = append $logins (printf "user_%s=%q" $user (index $.passwords (printf "%s-password" $user))) -}}
{{- end -}}
jaas.conf: {{ printf "org.apache.kafka.common.security.plain.PlainLoginModule required %s;" (join " " $logins) | b64enc }}
{{- end -}}

{{/* Clients log in on 9092. The two other listeners are the broker's own, on loopback, where only its pod comes. */}}
{{- define "kafka.settings" -}}
KAFKA_NODE_ID: "1"
KAFKA_PROCESS_ROLES: broker,controller
KAFKA_CONTROLLER_QUORUM_VOTERS: 1@127.0.0.1:9093
KAFKA_LISTENERS: CLIENT://:9092,CONTROLLER://127.0.0.1:9093,INTERNAL://127.0.0.1:9094
KAFKA_ADVERTISED_LISTENERS: CLIENT://{{ include "golfroundpro.fullname" . }}:9092,INTERNAL://127.0.0.1:9094
KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: CLIENT:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT,INTERNAL:PLAINTEXT
KAFKA_CONTROLLER_LISTENER_NAMES: CONTROLLER
KAFKA_INTER_BROKER_LISTENER_NAME: INTERNAL
KAFKA_SASL_ENABLED_MECHANISMS: PLAIN
# The broker's own listeners know no names; only its own pod reaches them.
KAFKA_AUTHORIZER_CLASS_NAME: org.apache.kafka.metadata.authorizer.StandardAuthorizer
KAFKA_SUPER_USERS: User:admin;User:ANONYMOUS
KAFKA_ALLOW_EVERYONE_IF_NO_ACL_FOUND: "false"
KAFKA_LOG_DIRS: /var/lib/kafka/data/log
KAFKA_NUM_PARTITIONS: {{ (include "golfroundpro.global" . | fromYaml).kafka.partitions | quote }}
KAFKA_AUTO_CREATE_TOPICS_ENABLE: "false"
KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS: "8"
KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: "1"
KAFKA_TRANSACTION_STATE_LOG_NUM_PARTITIONS: "8"
KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: "1"
KAFKA_TRANSACTION_STATE_LOG_MIN_ISR: "1"
KAFKA_SHARE_COORDINATOR_STATE_TOPIC_REPLICATION_FACTOR: "1"
KAFKA_SHARE_COORDINATOR_STATE_TOPIC_MIN_ISR: "1"
KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: "0"
# After a crash the broker can come back only when its old session has run out.
KAFKA_BROKER_SESSION_TIMEOUT_MS: "4000"
KAFKA_BROKER_HEARTBEAT_INTERVAL_MS: "1000"
# Only the groups' offsets are compacted; the default would be 128 MB of heap for it.
KAFKA_LOG_CLEANER_DEDUPE_BUFFER_SIZE: "8388608"
KAFKA_HEAP_OPTS: {{ .Values.heap | quote }}
# Where the official image's scripts would write their logs.
LOG_DIR: /tmp/logs
CLUSTER_ID: {{ .Values.clusterId }}
{{- end -}}

{{- define "kafka.container" -}}
envFrom:
  - configMapRef:
      name: {{ include "golfroundpro.fullname" . }}
env:
  - name: KAFKA_LISTENER_NAME_CLIENT_PLAIN_SASL_JAAS_CONFIG
    valueFrom:
      secretKeyRef:
        name: {{ include "golfroundpro.kafka-secret" . }}
        key: jaas.conf
  {{- with include "golfroundpro.extra-environment" . }}
  {{- . | nindent 2 }}
  {{- end }}
volumeMounts:
  - name: data
    mountPath: /var/lib/kafka/data
  - name: tmp
    mountPath: /tmp
  - name: configuration
    mountPath: /opt/kafka/config
  - name: secrets
    mountPath: /etc/kafka/secrets
{{- with include "golfroundpro.extra-mounts" . }}
  {{- . | nindent 2 }}
{{- end }}
{{- end -}}

{{- define "kafka.probes" -}}
startupProbe:
  tcpSocket:
    port: kafka
  periodSeconds: 1
  failureThreshold: 300
livenessProbe:
  tcpSocket:
    port: kafka
  periodSeconds: 10
  timeoutSeconds: 5
  failureThreshold: 6
readinessProbe:
  tcpSocket:
    port: kafka
  periodSeconds: 5
{{- end -}}

{{- define "kafka.volumes" -}}
# Among others the log of Java's garbage collector, which keeps ten files of 100 MB. A pod that writes more is replaced;
# its data are on the claim.
- name: tmp
  emptyDir: {sizeLimit: 1536Mi}
# The official image writes its settings here at each start.
- name: configuration
  emptyDir: {sizeLimit: 16Mi}
# Declared as a volume by the image; nothing is in it.
- name: secrets
  emptyDir: {sizeLimit: 1Mi}
{{- end -}}
