package org.scholium.offline;

import java.io.FileDescriptor;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketImpl;
import java.nio.channels.SocketChannel;

/**
 * Starts a program in a JVM that refuses every outgoing connection: sockets by a factory, channels by {@link
 * NoClientChannels}, which the command line must name as the selector provider. Serving stays possible.
 */
public final class NoWayOut {

    private NoWayOut() {}

    /** Runs Quarkus, or with the argument "probe" shows that both ways out are shut. */
    public static void main(String[] arguments) throws Exception {
        shutSockets();
        if (arguments.length == 1 && arguments[0].equals("probe")) {
            probe();
        } else {
            Class<?> quarkus = Class.forName("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
            Method main = quarkus.getMethod("main", String[].class);
            main.invoke(null, (Object) arguments);
        }
    }

    @SuppressWarnings("deprecation") // There is no other hook for java.net.Socket.
    private static void shutSockets() throws Exception {
        Socket.setSocketImplFactory(Refusal::new);
    }

    private static void probe() {
        InetSocketAddress anywhere = new InetSocketAddress(InetAddress.getLoopbackAddress(), 9);
        try (Socket socket = new Socket()) {
            socket.connect(anywhere);
        } catch (Exception e) {
            System.out.println("socket: " + e.getMessage());
        }
        try (SocketChannel channel = SocketChannel.open(anywhere)) {
            System.out.println("channel: " + channel);
        } catch (Exception e) {
            System.out.println("channel: " + e.getMessage());
        }
    }

    /** A socket that never connects. */
    private static final class Refusal extends SocketImpl {

        private static ConnectException refused() {
            return new ConnectException("refused by the test");
        }

        @Override
        protected void create(boolean stream) {}

        @Override
        protected void connect(String host, int port) throws ConnectException {
            throw refused();
        }

        @Override
        protected void connect(InetAddress address, int port) throws ConnectException {
            throw refused();
        }

        @Override
        protected void connect(SocketAddress address, int timeout) throws ConnectException {
            throw refused();
        }

        @Override
        protected void bind(InetAddress host, int port) {}

        @Override
        protected void listen(int backlog) {}

        @Override
        protected void accept(SocketImpl socket) throws SocketException {
            throw new SocketException("refused by the test");
        }

        @Override
        protected InputStream getInputStream() {
            return InputStream.nullInputStream();
        }

        @Override
        protected OutputStream getOutputStream() {
            return OutputStream.nullOutputStream();
        }

        @Override
        protected int available() {
            return 0;
        }

        @Override
        protected void close() {}

        @Override
        protected void sendUrgentData(int data) {}

        @Override
        protected FileDescriptor getFileDescriptor() {
            return null;
        }

        @Override
        public void setOption(int option, Object value) {}

        @Override
        public Object getOption(int option) {
            return null;
        }
    }
}
