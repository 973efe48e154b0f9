package jp.machimado.dynamodb;

import jp.machimado.line.Signature;

/// Breaks a rule of the architecture, to show that it fires: adapters do not know each other.
public final class PlantedNeighbour {
    private PlantedNeighbour() {}

    static String sign(Signature signature) {
        return signature.of(new byte[0]);
    }
}
