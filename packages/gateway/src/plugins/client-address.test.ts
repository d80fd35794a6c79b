import { describe, expect, it } from "vitest";
import { clientAddress } from "./client-address.js";

const sent = (remoteAddress: string | undefined, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: forwarded === undefined ? {} : { "x-forwarded-for": forwarded } }) as never;

describe("the address of a client", () => {
  it.each([
    ["of the socket", [], "192.0.2.1", undefined, "192.0.2.1"],
    ["of a socket that speaks IPv6 for IPv4", [], "::ffff:192.0.2.1", undefined, "192.0.2.1"],
    ["of a socket, whatever was forwarded, where no proxy is trusted", [], "192.0.2.1", "198.51.100.1", "192.0.2.1"],
    ["of a socket that is no proxy", ["127.0.0.1"], "192.0.2.1", "198.51.100.1", "192.0.2.1"],
    ["that the proxy forwards", ["127.0.0.1"], "127.0.0.1", "198.51.100.1", "198.51.100.1"],
    [
      "that the proxy heard, not one the client wrote",
      ["10.0.0.0/8"],
      "10.1.2.3",
      "1.1.1.1, 198.51.100.1",
      "198.51.100.1",
    ],
    ["before a row of proxies", ["10.0.0.0/8", "::1"], "::1", "198.51.100.1:4000, 10.0.0.2", "198.51.100.1"],
    ["of the proxy where it forwards none", ["127.0.0.1"], "127.0.0.1", undefined, "127.0.0.1"],
    ["of an IPv6 network", [], "2001:db8:0:7::1", undefined, "2001:db8:0:7::/64"],
    ["of the same IPv6 network", [], "2001:db8::7:a:b:c:d", undefined, "2001:db8:0:7::/64"],
    ["that is unknown", [], undefined, undefined, null],
  ])("is that %s", (_, trusted, remote, forwarded, address) => {
    expect(clientAddress(trusted)(sent(remote, forwarded))).toBe(address);
  });

  it.each(["10.0.0.0/33", "1.2.3"])("needs proxies that are addresses, not %s", (one) => {
    expect(() => clientAddress([one])).toThrow(expect.objectContaining({ code: "CONFIG_INVALID" }));
  });
});
