package jp.machimado.local.line;

import java.net.URI;

/// A LINE channel: its secrets and where its webhooks go.
public record Channel(String secret, String accessToken, URI webhook) {}
