{{/* Whether there may be more than one pod: "true" or empty. */}}
{{- define "golfroundpro.is-many" -}}
{{- if .Values.autoscaling.enabled -}}
{{- if gt (int .Values.autoscaling.maxReplicas) 1 }}true{{ end -}}
{{- else if gt (int .Values.replicaCount) 1 -}}true
{{- end -}}
{{- end -}}

{{/* The maximum number of pods. */}}
{{- define "golfroundpro.most-replicas" -}}
{{- if .Values.autoscaling.enabled }}{{ .Values.autoscaling.maxReplicas }}{{ else }}{{ .Values.replicaCount }}{{ end -}}
{{- end -}}

{{- define "golfroundpro.autoscaler" -}}
{{- if .Values.autoscaling.enabled -}}
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  {{- include "golfroundpro.metadata" (dict "root" .) | nindent 2 }}
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: {{ include "golfroundpro.fullname" . }}
  minReplicas: {{ .Values.autoscaling.minReplicas }}
  maxReplicas: {{ .Values.autoscaling.maxReplicas }}
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: {{ .Values.autoscaling.cpuPercent }}
  behavior:
    scaleDown:
      stabilizationWindowSeconds: 300
{{- end -}}
{{- end -}}

{{- define "golfroundpro.disruption-budget" -}}
{{- if eq (include "golfroundpro.is-many" .) "true" -}}
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  {{- include "golfroundpro.metadata" (dict "root" .) | nindent 2 }}
spec:
  maxUnavailable: 1
  # A pod that is not ready serves nobody: it must not hold up a drain, such as one that took PostgreSQL first.
  unhealthyPodEvictionPolicy: AlwaysAllow
  selector:
    matchLabels:
      {{- include "golfroundpro.selector-labels" (dict "root" .) | nindent 6 }}
{{- end -}}
{{- end -}}
