// SPDX-License-Identifier: GPL-3.0-only (it links Neo4j Community; see README.md in this folder)

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Runs Neo4j on the folder args[0] with the settings in the folder args[1] and Bolt on port args[2] (0: any free one)
 * of 127.0.0.1, for as long as standard input stays open: when the parent ends, however it ends, the database stops.
 * The first line of standard input is the initial password. Standard output says LOCKED (exit code 3: another one runs
 * on this folder) or READY and the port; all else goes to standard error.
 */
public final class Server {
    /** A ranking's plan takes up to some megabytes: a heap of 1 GiB keeps about 100, the least used are planned anew. */
    private static final long BYTES_OF_A_PLAN = 10L << 20;

    /** Kept for as long as the process runs: a channel that nothing holds is collected, and its lock is gone with it. */
    private static FileChannel lock;

    public static void main(String[] args) throws Exception {
        PrintStream answers = System.out;
        System.setOut(System.err);
        Path home = Path.of(args[0]);
        BufferedReader parent = new BufferedReader(new InputStreamReader(System.in));
        String password = parent.readLine();
        if (password == null) System.exit(0);
        lock = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) {
            answers.println("LOCKED");
            System.exit(3);
        }
        Path settings = Path.of(args[1]);
        SocketAddress address = new SocketAddress("127.0.0.1", Integer.parseInt(args[2]));
        if (!Files.exists(home.resolve("data").resolve("databases").resolve("system"))) {
            ExecutionContext context = new ExecutionContext(home, settings);
            int failed = AdminTool.execute(context, "dbms", "set-initial-password", password);
            if (failed != 0) System.exit(failed);
        }
        Thread end = new Thread(() -> awaitEnd(parent), "end of parent");
        end.setDaemon(true);
        end.start();
        int plans = (int) Math.max(1, Runtime.getRuntime().maxMemory() / BYTES_OF_A_PLAN);
        DatabaseManagementService management = new DatabaseManagementServiceBuilder(home)
                .loadPropertiesFromFile(settings.resolve("neo4j.conf"))
                .setConfig(BoltConnector.listen_address, address)
                .setConfig(GraphDatabaseSettings.query_cache_size, plans)
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(management::shutdown));
        GraphDatabaseAPI system = (GraphDatabaseAPI) management.database("system");
        ConnectorPortRegister ports = system.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        answers.println("READY " + ports.getLocalAddress(ConnectorType.BOLT).getPort());
    }

    private static void awaitEnd(BufferedReader parent) {
        try {
            while (parent.readLine() != null) {}
        } catch (java.io.IOException closed) {
            // A broken pipe means the same as its end: the parent is gone.
        }
        System.exit(0);
    }
}
