import type { IncomingMessage } from "node:http";
import { BlockList, isIP } from "node:net";
import { ConfigInvalidError } from "@zwgk/schema";

/** Tells the network address of who sent a request; null when the connection is gone. */
export type ClientAddress = (request: Pick<IncomingMessage, "socket" | "headers">) => string | null;

/**
 * The address of the socket's other end. Where that is a proxy that the city trusts, the nearest one of `X-Forwarded-For`
 * that is none: whatever stands further left was written by whoever sent it. Of IPv6 its network (/64), of which anybody
 * has all addresses.
 * @param trusted addresses and networks (`10.0.0.0/8`) of the proxies. @throws ConfigInvalidError for one that is neither
 */
export function clientAddress(trusted: readonly string[]): ClientAddress {
  const proxies = new BlockList();
  trusted.forEach((one, at) => {
    addTo(proxies, one, `/server/trustProxy/${at}`);
  });
  const isProxy = (address: string) => isIP(address) !== 0 && proxies.check(address, family(address));
  return ({ socket, headers }) => {
    const { remoteAddress } = socket;
    if (remoteAddress === undefined) return null;
    const own = plain(remoteAddress);
    if (trusted.length === 0 || !isProxy(own)) return network(own);
    const passed = [headers["x-forwarded-for"] ?? []].flat().join(",").split(",").map(plain).filter(Boolean);
    return network(passed.findLast((address) => !isProxy(address)) ?? own);
  };
}

function addTo(proxies: BlockList, text: string, path: string): void {
  const [address = "", length] = text.split("/");
  const most = isIP(address) === 4 ? 32 : 128;
  if (isIP(address) === 0 || Number(length ?? 0) > most) {
    const detail = { en: `«${text}» is no address or network`, zh: `“${text}” 不是地址或网段` };
    throw new ConfigInvalidError({ file: "zwgk.yaml", path, detail });
  }
  if (length === undefined) proxies.addAddress(address, family(address));
  else proxies.addSubnet(address, Number(length), family(address));
}

function family(address: string): "ipv4" | "ipv6" {
  return isIP(address) === 4 ? "ipv4" : "ipv6";
}

/** Without the IPv6 form of an IPv4 address, and without brackets and port. */
function plain(text: string): string {
  const address = text.trim();
  const bare = /^\[(.+)\](?::\d+)?$/.exec(address)?.[1] ?? (/^([\d.]+):\d+$/.exec(address)?.[1] as string) ?? address;
  return bare.replace(/^::ffff:(?=\d+\.)/i, "");
}

function network(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = "", tail] = (address.split("%")[0] ?? "").split("::");
  const [left, right] = [head.split(":").filter(Boolean), (tail ?? "").split(":").filter(Boolean)];
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - left.length - right.length }, () => "0");
  return `${[...left, ...zeros, ...right]
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(":")}::/64`;
}
