package org.scholium.offline;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/** The platform's channels, client and datagram channels refused: one can be called, but call nobody. */
public final class NoClientChannels extends SelectorProvider {

    private final SelectorProvider platform = platform();

    private static SelectorProvider platform() {
        try {
            Class<?> factory = Class.forName("sun.nio.ch.DefaultSelectorProvider");
            return (SelectorProvider) factory.getMethod("get").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The JVM needs --add-exports java.base/sun.nio.ch=ALL-UNNAMED.", e);
        }
    }

    @Override
    public SocketChannel openSocketChannel() throws IOException {
        throw new ConnectException("refused by the test");
    }

    @Override
    public DatagramChannel openDatagramChannel() throws IOException {
        throw new ConnectException("refused by the test");
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
        throw new ConnectException("refused by the test");
    }

    @Override
    public Pipe openPipe() throws IOException {
        return platform.openPipe();
    }

    @Override
    public AbstractSelector openSelector() throws IOException {
        return platform.openSelector();
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() throws IOException {
        return platform.openServerSocketChannel();
    }
}
