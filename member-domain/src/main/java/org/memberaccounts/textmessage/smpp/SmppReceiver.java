package org.memberaccounts.textmessage.smpp;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import org.memberaccounts.textmessage.TextReceipt;

/**
 * Takes what the gateway brings. A receipt is answered once it is kept, so that the gateway brings it again otherwise;
 * what people answer to a text is taken and kept nowhere.
 */
final class SmppReceiver implements MessageReceiverListener {
    private static final int THREADS = 2;
    private static final long LONGEST_SECONDS = 10;

    private final Consumer<TextReceipt> receipts;
    private final ThreadFactory threads;
    private ExecutorService work;

    /** @param threads threads on which the server's transactions run: the library's own know nothing of them */
    SmppReceiver(Consumer<TextReceipt> receipts, ThreadFactory threads) {
        this.receipts = receipts;
        this.threads = threads;
    }

    @Override
    public void onAcceptDeliverSm(DeliverSm message) throws ProcessRequestException {
        Optional<TextReceipt> receipt =
                message.isSmscDeliveryReceipt() ? DeliveryReceipts.read(message) : Optional.empty();
        if (receipt.isPresent()) {
            keep(receipt.get());
        }
    }

    private void keep(TextReceipt receipt) throws ProcessRequestException {
        try {
            work().submit(() -> receipts.accept(receipt)).get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw later();
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            throw later();
        }
    }

    private static ProcessRequestException later() {
        return new ProcessRequestException("bring it again", SMPPConstant.STAT_ESME_RX_T_APPN);
    }

    private synchronized ExecutorService work() {
        if (work == null) {
            work = Executors.newFixedThreadPool(THREADS, threads);
        }
        return work;
    }

    synchronized void stop() {
        if (work != null) {
            work.shutdown();
        }
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm message, Session source) throws ProcessRequestException {
        throw new ProcessRequestException("not taken", SMPPConstant.STAT_ESME_RINVCMDID);
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification notification) {
        // a phone can be reached again: nothing waits for it here
    }
}
