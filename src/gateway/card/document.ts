import { hash } from "node:crypto";
import type { Request, Response } from "express";

/** A text that is public and seldom changes. */
export interface Document {
  readonly text: string;
  readonly contentType: string;
  /** Strong, of the very bytes, unless they differ from process to process. */
  readonly etag: string;
}

export interface Serving {
  /** When the documents were last changed at the latest, in ms since the epoch. */
  readonly modifiedAt: number;
  /** Request headers on which the document depends. */
  readonly vary?: readonly string[];
}

const maxAgeS = 300;

/**
 * `meaning`: what the document says, where the text itself is another one each time that it is made, such as with
 * most signatures; callers who have one of these texts need no other one.
 */
export function documentOf(value: unknown, contentType: string, meaning?: unknown): Document {
  const text = JSON.stringify(value);
  const etag = meaning === undefined ? tagOf(text) : `W/${tagOf(JSON.stringify(meaning))}`;
  return { text, contentType, etag };
}

function tagOf(text: string): string {
  return `"${hash("sha256", text, "base64url").slice(0, 22)}"`;
}

/**
 * Answers GET and HEAD with a document, so that caches may keep it for five minutes and then ask whether it has
 * changed (A2A 1.0, §8.6.1; RFC 9110, §13): 304 if not.
 */
export function sendDocument(
  request: Request,
  response: Response,
  { text, contentType, etag }: Document,
  { modifiedAt, vary = [] }: Serving,
): void {
  response.setHeader("ETag", etag);
  const lastModified = new Date(modifiedAt).toUTCString();
  response.setHeader("Last-Modified", lastModified);
  response.setHeader("Cache-Control", `public, max-age=${maxAgeS}`);
  for (const name of vary) response.vary(name);
  if (isFresh(request, etag, lastModified)) {
    response.writeHead(304);
    response.end();
    return;
  }
  response.writeHead(200, {
    "content-type": contentType,
    "content-length": Buffer.byteLength(text),
  });
  response.end(text);
}

/**
 * Whether the caller has the document (RFC 9110, §13.2.2). Unlike Express' `fresh`, in spite of
 * "Cache-Control: no-cache": that is for the caches on the way, and fetch adds it to every conditional request.
 */
function isFresh({ headers }: Request, etag: string, lastModified: string): boolean {
  const tags = headers["if-none-match"];
  if (tags === undefined)
    return Date.parse(headers["if-modified-since"] ?? "") >= Date.parse(lastModified);
  return tags.split(",").some((tag) => tag.trim() === "*" || opaque(tag) === opaque(etag));
}

/** Without the mark of weakness: both kinds are compared alike here (RFC 9110, §13.1.2). */
function opaque(tag: string): string {
  return tag.trim().replace(/^W\//, "");
}
