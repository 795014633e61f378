package org.scholium.web.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Turns away what another page makes a browser send here: under a name of its own that it lets resolve to this machine, or
 * as a form. And lets nobody on another machine change the corpus without the key.
 */
@ApplicationScoped
public class OriginGate {

    private static final int BEFORE_ALL = RequestGate.FIRST + 1;
    private static final String KEY = "X-Scholium-Key";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    private final Set<String> hosts;
    private final Optional<String> writeKey;
    private final RefusedExchange refused;

    public OriginGate(
            @ConfigProperty(name = "scholium.security.hosts") Optional<List<String>> hosts,
            @ConfigProperty(name = "scholium.security.write-key") Optional<String> writeKey,
            RefusedExchange refused) {
        this.hosts = Set.copyOf(hosts.orElse(List.of()));
        this.writeKey = writeKey;
        this.refused = refused;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ALL);
    }

    private void check(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (!isOurName(request)) {
            refused.with(
                    exchange,
                    403,
                    "This server is not known by the name in Host; scholium.security.hosts can name it.");
        } else if (isWrite(request) && comesFromElsewhere(request)) {
            refused.with(exchange, 403, "The corpus is not changed on behalf of another page (Origin).");
        } else if (isWrite(request) && !isLocal(request) && !hasKey(request)) {
            refused.with(
                    exchange,
                    403,
                    writeKey.isPresent()
                            ? "Changing the corpus from another machine needs the key, in " + KEY + "."
                            : "Changing the corpus from another machine needs scholium.security.write-key to be set.");
        } else {
            exchange.next();
        }
    }

    /** Whoever reaches a loopback address asks for this machine by one of its own names, or by one that was configured. */
    private boolean isOurName(HttpServerRequest request) {
        HostAndPort authority = request.authority();
        if (authority == null || !isLoopback(request.localAddress())) {
            return true;
        }
        String host = authority.host().toLowerCase(Locale.ROOT);
        return THIS_MACHINE.contains(host) || hosts.contains(host);
    }

    private static boolean isWrite(HttpServerRequest request) {
        boolean changes =
                !Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS).contains(request.method());
        return changes && request.path().startsWith("/api/papers");
    }

    private static boolean comesFromElsewhere(HttpServerRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        HostAndPort authority = request.authority();
        boolean otherSite = "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
        return otherSite || origin != null && (authority == null || !isSame(origin, authority));
    }

    private static boolean isSame(String origin, HostAndPort authority) {
        try {
            return authority.toString().equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** What a proxy on this machine passes on comes from elsewhere. */
    private static boolean isLocal(HttpServerRequest request) {
        return isLoopback(request.remoteAddress())
                && request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null;
    }

    private boolean hasKey(HttpServerRequest request) {
        String given = request.getHeader(KEY);
        return given != null && writeKey.isPresent() && MessageDigest.isEqual(bytes(given), bytes(writeKey.get()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isLoopback(@Nullable SocketAddress address) {
        try {
            return address != null
                    && address.hostAddress() != null
                    && InetAddress.getByName(address.hostAddress()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
