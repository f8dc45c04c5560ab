{{/* The peers that may connect to a part's pods, and those they may connect to; all others are refused. Takes a dict:
       root, component  whose pods
       ingress          a list of: ports (numbers), parts (names of this release's), peers (NetworkPolicy peers)
       egress           the same; without parts and peers, anywhere
       dns              whether names may be looked up
     A kubelet's probes come from the node and need no rule. */}}
{{- define "golfroundpro.network-policy" -}}
{{- if (include "golfroundpro.global" .root | fromYaml).networkPolicy.enabled -}}
{{- $component := .component | default .root.Chart.Name -}}
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  {{- include "golfroundpro.metadata" (dict "root" .root "component" $component "name" (include "golfroundpro.peer" (dict "root" .root "part" $component))) | nindent 2 }}
spec:
  podSelector:
    matchLabels:
      {{- include "golfroundpro.selector-labels" (dict "root" .root "component" $component) | nindent 6 }}
  policyTypes: [Ingress, Egress]
  {{- /* An empty list is left out: the API does not store one, and each further apply would count as a change. */}}
  {{- with .ingress }}
  ingress:
    {{- range . }}
    {{- include "golfroundpro.network-rule" (dict "root" $.root "rule" . "direction" "from") | nindent 4 }}
    {{- end }}
  {{- end }}
  {{- if or .dns .egress }}
  egress:
    {{- if .dns }}
    - ports:
        - port: 53
          protocol: UDP
        - port: 53
          protocol: TCP
    {{- end }}
    {{- range .egress }}
    {{- include "golfroundpro.network-rule" (dict "root" $.root "rule" . "direction" "to") | nindent 4 }}
    {{- end }}
  {{- end }}
{{- end -}}
{{- end -}}

{{/* The permitted clients: the ingress controller, or none if none is named. A list of rules, as YAML. Takes a dict: root,
     port. */}}
{{- define "golfroundpro.ingress-rules" -}}
{{- $from := (include "golfroundpro.global" .root | fromYaml).networkPolicy.ingressFrom -}}
{{- ternary (list (dict "ports" (list .port) "peers" $from)) (list) (gt (len $from) 0) | toYaml -}}
{{- end -}}

{{/* The permitted clients of the metrics: the peers in the values, or none. A list of rules, as YAML. Takes
     a dict: root, ports (those of the part's own, besides those of its sidecars). */}}
{{- define "golfroundpro.monitoring-rules" -}}
{{- $from := (include "golfroundpro.global" .root | fromYaml).networkPolicy.monitoringFrom -}}
{{- $ports := concat .ports .root.Values.monitoringPorts -}}
{{- ternary (list (dict "ports" $ports "peers" $from)) (list) (and (gt (len $from) 0) (gt (len $ports) 0)) | toYaml -}}
{{- end -}}

{{- define "golfroundpro.network-rule" -}}
{{- $root := .root -}}
- ports:
    {{- range .rule.ports }}
    - port: {{ . }}
      protocol: TCP
    {{- end }}
  {{- if or .rule.parts .rule.peers }}
  {{ .direction }}:
    {{- range .rule.parts }}
    - podSelector:
        matchLabels:
          {{- include "golfroundpro.selector-labels" (dict "root" $root "component" .) | nindent 10 }}
    {{- end }}
    {{- with .rule.peers }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
  {{- end }}
{{- end -}}
