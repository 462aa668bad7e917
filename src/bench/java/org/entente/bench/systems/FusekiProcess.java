package org.entente.bench.systems;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;

/** The process that a Fuseki runs in: nothing but its builder, a dataset and a port. */
final class FusekiProcess {
    static final String DISK = "disk";

    static {
        JenaSystem.init();
    }

    private FusekiProcess() {}

    /** @param arguments the port; disk or memory; the database, or the file to load */
    public static void main(String[] arguments) {
        DatasetGraph dataset = arguments[1].equals(DISK) ? onDisk(arguments[2]) : inMemory(arguments[2]);
        FusekiServer.create()
                .port(Integer.parseInt(arguments[0]))
                .loopback(true)
                .add("/ds", dataset)
                .build()
                .start()
                .join();
    }

    private static DatasetGraph onDisk(String folder) {
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(folder);
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        return dataset;
    }

    private static DatasetGraph inMemory(String file) {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(dataset, () -> RDFDataMgr.read(dataset, file));
        return new Union(dataset);
    }

    /** The dataset seen with the union of its named graphs as the default graph, which it has no setting for. */
    private static final class Union extends DatasetGraphWrapper implements DatasetGraphWrapperView {
        Union(DatasetGraph dataset) {
            super(dataset);
        }

        @Override
        public Graph getDefaultGraph() {
            return GraphView.createUnionGraph(getWrapped());
        }
    }
}
