package org.memberaccounts.textmessage.smpp;

import java.io.DataInputStream;
import java.io.IOException;
import org.jsmpp.DefaultPDUReader;
import org.jsmpp.InvalidCommandLengthException;
import org.jsmpp.bean.Command;

/** Reads what a gateway says, and stops listening to one that claims to say more than anybody means. */
final class BoundedReader extends DefaultPDUReader {
    /** A message payload has 64 KiB at most (SMPP 3.4 section 5.3.2.32), and the rest of a PDU is short. */
    private static final int LONGEST = 70_000;

    private static final int HEADER = 16;

    @Override
    public Command readPDUHeader(DataInputStream in) throws InvalidCommandLengthException, IOException {
        int length = in.readInt();
        if (length < HEADER || length > LONGEST) {
            throw new IOException("not a PDU");
        }
        Command header = new Command();
        header.setCommandLength(length);
        header.setCommandId(in.readInt());
        header.setCommandStatus(in.readInt());
        header.setSequenceNumber(in.readInt());
        return header;
    }
}
