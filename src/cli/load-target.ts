/** A URL that cannot be load-tested; the message says why. */
export class LoadTargetError extends Error {
  override readonly name = "LoadTargetError";
}

/**
 * Reads the URL of an A2A `/tasks/send` endpoint; a URL without a path gets that path. Throws a
 * LoadTargetError for anything but http(s), and for other machines unless they are allowed.
 */
export function parseLoadTarget(
  text: string,
  options: { readonly allowRemote?: boolean | undefined },
): URL {
  const url = URL.parse(text.includes("://") ? text : `http://${text}`);
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new LoadTargetError(`"${text}" is not an http(s) URL`);
  if (options.allowRemote !== true && !isLoopback(url.hostname))
    throw new LoadTargetError(
      `${url.hostname} is another machine: a load test of a service that is not yours does harm. ` +
        "Add --allow-remote if it is yours.",
    );
  if (url.pathname === "/") url.pathname = "/tasks/send";
  url.hash = "";
  return url;
}

// URL has normalised the host: 127.1 is 127.0.0.1 here, and hosts are in lower case.
function isLoopback(hostname: string): boolean {
  return /^(?:127\.\d+\.\d+\.\d+|\[::1\]|(?:.*\.)?localhost)$/.test(hostname);
}
