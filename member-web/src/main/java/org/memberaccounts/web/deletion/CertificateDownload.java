package org.memberaccounts.web.deletion;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.memberaccounts.deletion.CertificateDesk;
import org.memberaccounts.identity.Caller;

/** The signed certificate as a file, for anybody who has its code. */
@WebServlet("/certificate/file")
public class CertificateDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient CertificateDesk desk;
    private final transient Caller caller;

    @Inject
    public CertificateDownload(CertificateDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    /** Leads to the page, which asks for the code: it stands in no address. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/certificate");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (FetchCertificate.claim(desk, caller, request.getParameter("claim"))
                instanceof CertificateDesk.Claim.Certified done) {
            response.setContentType("application/json");
            response.setCharacterEncoding("UTF-8");
            response.setHeader(
                    "Content-Disposition", "attachment; filename=\"" + FetchCertificate.fileName(done.file()) + "\"");
            response.getWriter().write(done.json());
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
