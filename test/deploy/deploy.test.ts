import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { readConfig, settings } from "../../src/config.js";
import { parseAddress } from "../../src/store/redis/address.js";

/** As far as the tests look into it. */
interface Resource {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  // biome-ignore lint/suspicious/noExplicitAny: its shape depends on the kind, and a wrong one fails the test.
  readonly [field: string]: any;
}

interface Service {
  readonly image: string;
  readonly environment?: Record<string, string>;
}

const known = new Set<string>(Object.values(settings).map(({ variable }) => variable));
const kubernetes = "deploy/kubernetes";

describe("the manifests for Kubernetes", () => {
  const kustomization = parse(read(`${kubernetes}/kustomization.yaml`));
  const resources: Resource[] = [...kustomization.resources, "hpa-in-flight.yaml"].flatMap(
    (file: string) =>
      parseAllDocuments(read(`${kubernetes}/${file}`)).map((document) => {
        expect(document.errors, file).toEqual([]);
        return document.toJS();
      }),
  );
  const ofKind = (kind: string) => resources.filter((resource) => resource.kind === kind);
  const only = (kind: string): Resource => {
    const [first, ...others] = ofKind(kind);
    if (first === undefined || others.length > 0) throw new Error(`not one ${kind}`);
    return first;
  };
  const deployment = only("Deployment");
  const pod = deployment["spec"].template;
  const [container] = pod.spec.containers;

  it("set what Studly knows, and nothing that it cannot read", () => {
    const fromMaps = { ...only("ConfigMap")["data"], ...only("Secret")["stringData"] };
    const own = Object.fromEntries(
      container.env.map(({ name, value }: { name: string; value: string }) => [name, value]),
    );
    const env = { ...fromMaps, ...own };
    expect(Object.keys(env).filter((name) => !known.has(name))).toEqual([]);
    const config = readConfig(env);
    expect(parseAddress(config.storeUrl).kind).toBe("server");
    expect(config.port).toBe(container.ports[0].containerPort);
    const names = container.envFrom.flatMap((from: Record<string, { name: string }>) =>
      Object.values(from).map(({ name }) => name),
    );
    expect(names).toEqual([only("ConfigMap").metadata.name, only("Secret").metadata.name]);
  });

  it("find the pods that they speak of", () => {
    const { labels } = pod.metadata;
    expect(deployment["spec"].selector.matchLabels).toEqual(labels);
    expect(only("PodDisruptionBudget")["spec"].selector.matchLabels).toEqual(labels);
    for (const service of ofKind("Service")) {
      expect(service["spec"].selector).toEqual(labels);
      for (const { targetPort } of service["spec"].ports)
        expect(targetPort).toBe(container.ports[0].name);
    }
    for (const scaler of ofKind("HorizontalPodAutoscaler"))
      expect(scaler["spec"].scaleTargetRef).toMatchObject({
        kind: "Deployment",
        name: deployment.metadata.name,
      });
    expect(kustomization.images[0].name).toBe(container.image);
  });

  it("send gRPC as HTTP/2, and need no stickiness", () => {
    const [service] = ofKind("Service");
    expect(service?.["spec"].sessionAffinity).toBe("None");
    expect(service?.["spec"].ports).toContainEqual(
      expect.objectContaining({ name: "grpc", appProtocol: "kubernetes.io/h2c" }),
    );
  });

  it("restart what hangs, and send nothing to what is not ready or about to go", () => {
    expect(container.livenessProbe.httpGet.path).toBe("/healthz");
    expect(container.readinessProbe.httpGet.path).toBe("/readyz");
    const [, seconds] = container.lifecycle.preStop.exec.command;
    const { requestBudgetMs } = readConfig({});
    const drainSeconds = requestBudgetMs / 1_000 + 3;
    expect(pod.spec.terminationGracePeriodSeconds).toBeGreaterThan(Number(seconds) + drainSeconds);
    expect(only("PodDisruptionBudget")["spec"].maxUnavailable).toBe(1);
    expect(deployment["spec"].replicas).toBeGreaterThan(1);
  });

  it("scale by a metric that Studly has", () => {
    const metrics = ofKind("HorizontalPodAutoscaler").flatMap(({ spec }) => spec.metrics);
    const names = metrics.map(({ type, pods, resource }) =>
      type === "Pods" ? pods.metric.name : resource.name,
    );
    expect(names).toEqual(["cpu", "studly_requests_in_flight"]);
    expect(read("src/telemetry/exposition.ts")).toContain('"studly_requests_in_flight"');
  });
});

describe("docker-compose.yml", () => {
  const { services } = parse(read("docker-compose.yml"), { merge: true });
  const instances: [string, Service][] = Object.entries<Service>(services).filter(
    ([, { image }]) => image === "studly",
  );

  it("has two instances with the same settings, which Studly knows", () => {
    const [one, other, ...more] = instances.map(([, service]) => service);
    expect(more).toEqual([]);
    expect(other).toEqual(one);
    const { environment = {} } = one ?? {};
    expect(Object.keys(environment).filter((name) => !known.has(name))).toEqual([]);
    const { storeUrl } = readConfig(environment);
    expect(Object.keys(services)).toContain(parseAddress(storeUrl).nodes[0]?.host);
  });

  it("keeps what Redis has acknowledged", () => {
    const { command, volumes } = services.redis;
    const text = command.join(" ");
    expect(text).toContain("--appendonly yes");
    expect(text).toContain("--maxmemory-policy noeviction");
    expect(volumes).toEqual([expect.stringMatching(/:\/data$/)]);
  });

  it("has a proxy that sends to each of them", () => {
    const proxy = read("deploy/haproxy.cfg");
    for (const [name] of instances) expect(proxy).toContain(`${name}:${readConfig({}).port}`);
    expect(services.proxy.volumes[0]).toMatch(/^\.\/deploy\/haproxy\.cfg:/);
  });
});

function read(path: string): string {
  return readFileSync(path, "utf8");
}
